package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Replacement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    SalesUnit after = nothing.applyTo(UNIT);

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
    SalesUnit after = configured(Map.of(flag, !before)).applyTo(UNIT);

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
            Replacement.by(null));

    // When
    SalesUnit after = everything.applyTo(UNIT);

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
        null, Replacement.none(), null, null, flags, Replacement.none(), Replacement.none());
  }
}
