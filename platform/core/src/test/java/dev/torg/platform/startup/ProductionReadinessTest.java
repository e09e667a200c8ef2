package dev.torg.platform.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionReadinessTest {

  private static final ProductionSettings SAFE =
      () -> List.of(new ProductionSetting("torg.wall", value -> true, "must stand."));
  private static final ProductionSettings OPEN_HOUSE =
      () ->
          List.of(
              new ProductionSetting("torg.door", value -> false, "must be closed."),
              new ProductionSetting("torg.window", value -> false, "must be shut."));
  private static final Config NOTHING_SET = new SmallRyeConfigBuilder().build();

  @Test
  void namesEveryUnsafeSettingAtOnce() {
    var readiness = readiness(SAFE, OPEN_HOUSE);

    assertThatThrownBy(() -> readiness.verify(List.of("prod", "service")))
        .isInstanceOf(UnsafeSettings.class)
        .hasMessageContaining("torg.door must be closed.")
        .hasMessageContaining("torg.window must be shut.");
  }

  @Test
  void startsWhenNothingIsUnsafe() {
    var readiness = readiness(SAFE);

    assertThatCode(() -> readiness.verify(List.of("prod"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "dev", "test"})
  void allowsEverythingAwayFromProduction(String profile) {
    var readiness = readiness(OPEN_HOUSE);

    assertThatCode(() -> readiness.verify(List.of("service", profile))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod,demo", "demo,prod", "service,prod,test", "dev,staging", "x,demo"})
  void refusesDemosMixedWithAnythingElse(String profiles) {
    var readiness = readiness(OPEN_HOUSE);

    assertThatThrownBy(() -> readiness.verify(List.of(profiles.split(",", -1))))
        .isInstanceOf(UnsafeSettings.class)
        .hasMessageContaining("quarkus.profile mixes")
        .hasMessageContaining("torg.door");
  }

  @ParameterizedTest
  @ValueSource(strings = {"service", "prod", "service,prod,eu"})
  void asksWithoutAProfileOfDemos(String profiles) {
    var readiness = readiness(OPEN_HOUSE);

    assertThatThrownBy(() -> readiness.verify(List.of(profiles.split(",", -1))))
        .isInstanceOf(UnsafeSettings.class)
        .hasMessageNotContaining("mixes");
  }

  private static ProductionReadiness readiness(ProductionSettings... tables) {
    return new ProductionReadiness(List.of(tables), NOTHING_SET);
  }
}
