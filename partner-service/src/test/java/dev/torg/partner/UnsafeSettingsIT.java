package dev.torg.partner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.startup.ProductionSettings;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** The settings of the tests are unsafe in many ways: each table must say so. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class UnsafeSettingsIT {

  @Inject @All List<ProductionSettings> tables;

  @Inject Config config;

  @Test
  void areAllNamed() {
    List<String> refusals =
        tables.stream()
            .flatMap(table -> table.table().stream())
            .map(setting -> setting.refusal(config))
            .flatMap(Optional::stream)
            .toList();

    assertThat(refusals)
        .anyMatch(refusal -> refusal.startsWith("torg.token.signing-key-location"))
        .anyMatch(refusal -> refusal.startsWith("torg.bootstrap.operator-secret"))
        .anyMatch(refusal -> refusal.startsWith("torg.eid.issuer"))
        .anyMatch(refusal -> refusal.startsWith("torg.eid.client-secret"))
        .anyMatch(refusal -> refusal.startsWith("torg.public-url"))
        .anyMatch(refusal -> refusal.startsWith("torg.registry"))
        .noneMatch(refusal -> refusal.contains(DevelopmentEid.OPERATOR_SECRET));
  }
}
