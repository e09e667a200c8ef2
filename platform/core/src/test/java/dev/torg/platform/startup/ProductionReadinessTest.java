package dev.torg.platform.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionReadinessTest {

  private static final StartupCheck SAFE = Optional::empty;
  private static final StartupCheck GENERATED_KEY =
      () -> Optional.of("the signing key is generated");
  private static final StartupCheck OPEN_DOOR = () -> Optional.of("the door is open");

  @Test
  void namesEveryUnsafeSettingAtOnce() {
    var readiness = new ProductionReadiness(List.of(GENERATED_KEY, SAFE, OPEN_DOOR));

    assertThatThrownBy(() -> readiness.verify(List.of("prod", "service")))
        .isInstanceOf(UnsafeSettings.class)
        .hasMessageContaining("the signing key is generated")
        .hasMessageContaining("the door is open");
  }

  @Test
  void startsWhenNothingIsUnsafe() {
    var readiness = new ProductionReadiness(List.of(SAFE));

    assertThatCode(() -> readiness.verify(List.of("prod"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "dev", "test"})
  void allowsEverythingAwayFromProduction(String profile) {
    var readiness = new ProductionReadiness(List.of(OPEN_DOOR));

    assertThatCode(() -> readiness.verify(List.of("service", profile))).doesNotThrowAnyException();
  }
}
