package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.business.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SalesUnitPatchTest {

  private static final SalesUnit UNIT =
      SalesUnit.ordered(
          Msn.of("100000"), Orders.of(ProductType.CHECKOUT, "business:NO:ORG", "974760673"));

  @Test
  void aPatchThatNamesNothingChangesNothing() {
    // Given
    SalesUnitPatch nothing = SalesUnitPatch.ofOwner(null, Replacement.none(), null);

    // When
    SalesUnit after = nothing.applyTo(UNIT, ChangeAuthor.Kind.OPERATOR);

    // Then
    assertThat(after).isEqualTo(UNIT);
    assertThat(Change.between(UNIT, after)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachFlagChangesAloneAndIsLogged(ConfigurationFlag flag) {
    // Given
    boolean before = UNIT.configuration().allows(flag);

    // When
    SalesUnit after = configured(Map.of(flag, !before)).applyTo(UNIT, ChangeAuthor.Kind.OPERATOR);

    // Then
    assertThat(after.sequence()).isEqualTo(2);
    assertThat(Change.between(UNIT, after))
        .containsExactly(
            new Change(flag.text(), Boolean.toString(before), Boolean.toString(!before)));
  }

  @Test
  void allChangesOfAPatchAreOneStep() {
    // Given
    SalesUnitPatch everything =
        new SalesUnitPatch(
            "Nytt navn",
            Replacement.none(),
            SalesUnitStatus.DEACTIVATED,
            CaptureType.DIRECT_CAPTURE,
            allTurned(),
            Replacement.by(null),
            Replacement.by(null),
            Replacement.none());

    // When
    SalesUnit after = everything.applyTo(UNIT, ChangeAuthor.Kind.OPERATOR);

    // Then
    assertThat(after.sequence()).isEqualTo(2);
    assertThat(after.bankAccount()).isNull();
    assertThat(after.pricePackageId()).isNull();
    List<Change> changes = Change.between(UNIT, after);
    assertThat(changes).hasSize(5 + ConfigurationFlag.values().length);
  }

  private static Map<ConfigurationFlag, Boolean> allTurned() {
    return Arrays.stream(ConfigurationFlag.values())
        .collect(Collectors.toMap(Function.identity(), flag -> !UNIT.configuration().allows(flag)));
  }

  private static SalesUnitPatch configured(Map<ConfigurationFlag, Boolean> flags) {
    return new SalesUnitPatch(
        null,
        Replacement.none(),
        null,
        null,
        flags,
        Replacement.none(),
        Replacement.none(),
        Replacement.none());
  }

  @ParameterizedTest
  @CsvSource({
    "OPERATOR,MERCHANT,false",
    "OPERATOR,PARTNER,false",
    "OPERATOR,OPERATOR,true",
    "MERCHANT,PARTNER,false",
    "MERCHANT,MERCHANT,true",
    "MERCHANT,OPERATOR,true",
    "PARTNER,PARTNER,true",
    "PARTNER,MERCHANT,true",
    "PARTNER,OPERATOR,true"
  })
  void onlyWhoIsAsStrongActivatesAgain(
      ChangeAuthor.Kind deactivatedBy, ChangeAuthor.Kind activatedBy, boolean allowed) {
    // Given
    SalesUnit off = status(SalesUnitStatus.DEACTIVATED).applyTo(UNIT, deactivatedBy);

    // When
    ThrowingCallable activation = () -> status(SalesUnitStatus.ACTIVE).applyTo(off, activatedBy);

    // Then
    if (allowed) {
      assertThatCode(activation).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(activation).isInstanceOf(RuleBroken.class);
    }
  }

  @Test
  void theStrongestThatDeactivatedItCounts() {
    // Given
    SalesUnit off = status(SalesUnitStatus.DEACTIVATED).applyTo(UNIT, ChangeAuthor.Kind.PARTNER);

    // When
    SalesUnit byOperator =
        status(SalesUnitStatus.DEACTIVATED).applyTo(off, ChangeAuthor.Kind.OPERATOR);
    SalesUnit byPartnerAgain =
        status(SalesUnitStatus.DEACTIVATED).applyTo(byOperator, ChangeAuthor.Kind.PARTNER);

    // Then
    assertThat(byPartnerAgain.deactivatedBy()).isEqualTo(ChangeAuthor.Kind.OPERATOR);
  }

  private static SalesUnitPatch status(SalesUnitStatus status) {
    return SalesUnitPatch.ofOwner(null, Replacement.none(), status);
  }
}
