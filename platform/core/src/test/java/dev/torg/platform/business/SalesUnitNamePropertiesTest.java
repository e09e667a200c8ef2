package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class SalesUnitNamePropertiesTest {

  private static final String ACCEPTED = "abcæøåÄß日本 019()-_+.\\`'&/,:;?@*!’–«»";
  private static final String REFUSED = "<>\"=[]{}|^%$#~\n\t\0€";

  @Property
  void namesOfAcceptedCharactersKeepTheirText(@ForAll("names") String name) {
    // When
    SalesUnitName accepted = SalesUnitName.onPrefill(name);

    // Then
    assertThat(accepted.value()).isEqualTo(name);
  }

  @Property
  void oneForeignCharacterSpoilsAName(
      @ForAll("names") String name, @ForAll("foreign") char foreign) {
    // When
    ThrowingCallable naming = () -> SalesUnitName.of(name + foreign);

    // Then
    assertThatThrownBy(naming)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("may contain letters");
  }

  @Example
  void fiftyCharactersCanBeStoredButOnlyFortyOrdered() {
    // Given
    String fifty = "å".repeat(50);

    // When
    SalesUnitName stored = SalesUnitName.of(fifty);

    // Then
    assertThat(stored.value()).hasSize(50);
    assertThatThrownBy(() -> SalesUnitName.onPrefill(fifty)).hasMessageContaining("1 to 40");
    assertThatThrownBy(() -> SalesUnitName.of(fifty + "a")).hasMessageContaining("1 to 50");
  }

  @Example
  void aNameThatNobodySeesIsBlank() {
    assertThat(List.of("\u00a0", "\u3164", "\u0301", "\u2003 \u3000"))
        .allSatisfy(
            name ->
                assertThatThrownBy(() -> SalesUnitName.of(name)).hasMessage("must not be blank"));
  }

  @Example
  void aNameIsNotBlank() {
    // When
    ThrowingCallable naming = () -> SalesUnitName.of("   ");

    // Then
    assertThatThrownBy(naming).hasMessage("must not be blank");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars(ACCEPTED.toCharArray())
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(name -> !name.isBlank());
  }

  @Provide
  Arbitrary<Character> foreign() {
    return Arbitraries.of(REFUSED.chars().mapToObj(character -> (char) character).toList());
  }
}
