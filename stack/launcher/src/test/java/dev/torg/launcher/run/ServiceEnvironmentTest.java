package dev.torg.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.FreePort;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the services of this checkout are told on this machine. */
class ServiceEnvironmentTest {

  private static final ServiceDeclarations DECLARED = ServiceDeclarations.here();

  @TempDir private Path folder;
  private StackPorts ports;
  private ServiceEnvironment environment;

  @BeforeEach
  void choosePorts() {
    StackHome home = StackHome.in(folder);
    RememberedSettings settings = new RememberedSettings(home);
    ports = StackPorts.choose(FreePort.anyPair(), DECLARED.services(), settings);
    Map<String, Database> databases =
        DECLARED.databases().stream()
            .collect(
                Collectors.toMap(
                    name -> name, name -> new Database("127.0.0.1", 5432, name, name, "secret")));
    environment = new ServiceEnvironment(home, DECLARED.services(), settings, ports, databases);
  }

  @Test
  void leavesNothingToFillIn() {
    // When
    List<Map<String, String>> all =
        DECLARED.services().stream().<Map<String, String>>map(environment::of).toList();

    // Then
    assertThat(all)
        .allSatisfy(values -> assertThat(values.values()).noneMatch(value -> value.contains("${")));
  }

  @Test
  void tellsThePublicOneWhereAllOthersAre() {
    // Given
    ServiceDeclaration gateway = named("gateway");

    // When
    Map<String, String> values = environment.of(gateway);

    // Then
    assertThat(values)
        .containsEntry(
            "TORG_GATEWAY_SERVICES_ORG_CONFIG_SERVICE", ports.addressOf("org-config-service"))
        .containsEntry("QUARKUS_HTTP_PORT", Integer.toString(ports.gateway()));
    assertThat(values.keySet())
        .filteredOn(name -> name.startsWith("TORG_GATEWAY_SERVICES_"))
        .hasSize(DECLARED.services().size() - 1);
  }

  @Test
  void tellsEachWhereItsOwnDatabaseIs() {
    // When
    Map<String, String> values = environment.of(named("merchant-service"));

    // Then
    assertThat(values)
        .containsEntry("QUARKUS_DATASOURCE_USERNAME", "merchant")
        .containsKey("TORG_CONTRACTS_LINK_SECRET");
  }

  private static ServiceDeclaration named(String module) {
    return DECLARED.services().stream()
        .filter(service -> service.module().equals(module))
        .findFirst()
        .orElseThrow();
  }
}
