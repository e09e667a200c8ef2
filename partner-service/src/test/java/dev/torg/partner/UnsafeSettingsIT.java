package dev.torg.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.startup.StartupCheck;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The settings of the tests are unsafe in every way: each check must say so. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class UnsafeSettingsIT {

  @Inject @All List<StartupCheck> checks;

  @Test
  void areAllNamed() {
    List<String> refusals =
        checks.stream().map(StartupCheck::refusal).flatMap(Optional::stream).toList();

    assertThat(refusals)
        .anyMatch(refusal -> refusal.startsWith("torg.token.signing-key-location"))
        .anyMatch(refusal -> refusal.startsWith("torg.bootstrap.operator-secret"))
        .anyMatch(refusal -> refusal.startsWith("torg.eid.issuer"))
        .anyMatch(refusal -> refusal.startsWith("torg.registry"))
        .noneMatch(refusal -> refusal.contains(DevelopmentEid.OPERATOR_SECRET));
  }
}
