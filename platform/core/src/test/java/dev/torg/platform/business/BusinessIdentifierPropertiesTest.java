package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class BusinessIdentifierPropertiesTest {

  private static final int[] NO_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  @Property
  void aNorwegianNumberIsGoodWithExactlyTheDigitThatTheRuleGives(
      @ForAll("eightDigits") String stem, @ForAll @IntRange(max = 9) int digit) {
    // Given
    int remainder = WeightedSum.of(stem, NO_WEIGHTS) % 11;
    boolean right = (remainder + digit) % 11 == 0;

    // When
    boolean accepted = accepts(() -> BusinessIdentifier.of("business:NO:ORG", stem + digit));

    // Then
    assertThat(accepted).isEqualTo(right);
  }

  @Property
  void noSingleWrongDigitPassesUnseen(
      @ForAll("goodDanishNumbers") String good,
      @ForAll @IntRange(max = 7) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    // Given
    int wrong = (good.charAt(place) - '0' + shift) % 10;
    String mistyped = good.substring(0, place) + wrong + good.substring(place + 1);

    // When
    ThrowingCallable reading = () -> BusinessIdentifier.of("business:DK:CVR", mistyped);

    // Then
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("check digit");
  }

  @Property
  void everyGoodIdentifierKeepsItsText(@ForAll("goodDanishNumbers") String good) {
    // When
    BusinessIdentifier identifier = BusinessIdentifier.of("business:DK:CVR", good);

    // Then
    assertThat(identifier.text()).isEqualTo("business:DK:CVR " + good);
  }

  @Provide
  Arbitrary<String> eightDigits() {
    return Arbitraries.strings().numeric().ofLength(8).filter(stem -> !stem.equals("00000000"));
  }

  @Provide
  Arbitrary<String> goodDanishNumbers() {
    return Arbitraries.integers()
        .between(10_000_000, 99_999_999)
        .map(number -> number - number % 10)
        .flatMap(decade -> Arbitraries.integers().between(decade, decade + 9))
        .map(String::valueOf)
        .filter(number -> WeightedSum.of(number, new int[] {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0);
  }

  private static boolean accepts(ThrowingCallable reading) {
    try {
      reading.call();
      return true;
    } catch (Throwable refused) {
      return false;
    }
  }
}
