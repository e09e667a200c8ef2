package dev.torg.launcher.run;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.postgres.Database;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.SigningKey;
import dev.torg.launcher.home.StackHome;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings of each service on this machine, which it gets as environment variables. */
record ServiceEnvironment(
    StackHome home,
    List<ServiceDeclaration> services,
    RememberedSettings settings,
    StackPorts ports,
    Map<String, Database> databases) {

  /** Publishes the keys that callers' tokens are checked with. */
  private static final String ISSUER = "partner-service";

  private static final String SECRET = "secret:";

  /** How many pools glibc keeps free memory in: eight for each processor otherwise, half empty. */
  private static final String FEW_ARENAS = "MALLOC_ARENA_MAX";

  SortedMap<String, String> of(ServiceDeclaration service) {
    SortedMap<String, String> values = new TreeMap<>(common(service.module()));
    values.put("TORG_TOKEN_JWKS_URL", keys(service));
    service.database().map(databases::get).map(Database::environment).ifPresent(values::putAll);
    if (service.isPublic()) {
      values.putAll(addresses());
    }
    values.putAll(service.environment(this::filling));
    return values;
  }

  ServiceEnvironment with(StackPorts others) {
    return new ServiceEnvironment(home, services, settings, others, databases);
  }

  private Map<String, String> common(String module) {
    StackPorts.Listening listening = ports.of(module);
    return Map.of(
        FEW_ARENAS,
        "2",
        "QUARKUS_PROFILE",
        "demo",
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "QUARKUS_HTTP_PORT",
        Integer.toString(listening.port()),
        "QUARKUS_MANAGEMENT_HOST",
        "127.0.0.1",
        "QUARKUS_MANAGEMENT_PORT",
        Integer.toString(listening.management()),
        "KAFKA_BOOTSTRAP_SERVERS",
        "127.0.0.1:" + ports.kafka(),
        "TORG_PUBLIC_URL",
        ports.publicUrl(),
        "TORG_TOKEN_ISSUER",
        ports.publicUrl());
  }

  private String callersKeys() {
    return ports.addressOf(ISSUER) + "/.well-known/jwks.json";
  }

  /** The gateway believes who issues to callers; services believe the gateway. */
  private String keys(ServiceDeclaration service) {
    return service.isPublic()
        ? callersKeys()
        : "http://127.0.0.1:" + ports.gateway() + "/.well-known/gateway-jwks.json";
  }

  /** Where all services listen that the public port leads to. */
  private Map<String, String> addresses() {
    Map<String, String> values = new TreeMap<>();
    services.stream()
        .filter(service -> !service.isPublic())
        .map(ServiceDeclaration::module)
        .forEach(module -> values.put(variable(module), ports.addressOf(module)));
    return values;
  }

  private static String variable(String module) {
    return "TORG_GATEWAY_SERVICES_" + module.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private String filling(String name) {
    if (name.startsWith(SECRET)) {
      return settings.secret(name.substring(SECRET.length()));
    }
    return switch (name) {
      case "callers-keys" -> callersKeys();
      case "eid-issuer" -> ports.eidIssuer();
      case "mail-port" -> Integer.toString(ports.mail());
      case "operator" -> DemoOperator.CLIENT_ID;
      case "pass-key" -> SigningKey.in(home.passKey()).toString();
      case "signing-key" -> SigningKey.in(home.signingKey()).toString();
      default -> throw new IllegalArgumentException("nothing is known of ${" + name + "}");
    };
  }
}
