package dev.torg.launcher.run;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.JavaCommand;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.SigningKey;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Program;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How each service is started on this machine. */
record ServicePrograms(
    StackHome home,
    RememberedSettings settings,
    StackPorts ports,
    String kafkaBootstrapServers,
    Map<String, Database> databases) {

  private static final List<String> SMALL_JVM =
      List.of("-Xmx192m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

  /**
   * As much room as the classes of a service fill: to grow into it, with a full collection at each
   * step and crowded symbol tables, takes a tenth of a start.
   */
  private static final List<String> ROOM_FOR_CLASSES =
      List.of(
          "-XX:MetaspaceSize=128m",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:SymbolTableSize=131072");

  /** What every read passes is worth the optimising compiler; the others start faster without. */
  private static final Set<Service> READ_PATH = EnumSet.of(Service.GATEWAY, Service.SALES_UNIT);

  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

  Program of(Service service) {
    StackPorts.Listening listening = ports.of(service);
    return new Program(
        service.module(),
        new JavaCommand(jvmOptions(service)).jar(home.serviceJar(service.module())),
        environment(service),
        listening.port(),
        URI.create("http://127.0.0.1:" + listening.management() + "/q/health/ready"));
  }

  private static String[] jvmOptions(Service service) {
    Stream<String> compiler = READ_PATH.contains(service) ? Stream.of() : Stream.of(QUICK_START);
    return Stream.of(SMALL_JVM.stream(), ROOM_FOR_CLASSES.stream(), compiler)
        .flatMap(options -> options)
        .toArray(String[]::new);
  }

  private Map<String, String> environment(Service service) {
    Map<String, String> values = new HashMap<>(common(service));
    service.database().map(databases::get).map(Database::environment).ifPresent(values::putAll);
    if (service == Service.GATEWAY) {
      values.putAll(gateway());
    }
    if (service == Service.PARTNER) {
      values.putAll(partner());
    }
    if (service == Service.MERCHANT) {
      values.put("TORG_CONTRACTS_LINK_SECRET", settings.secret("contract-links"));
    }
    return values;
  }

  private Map<String, String> common(Service service) {
    return Map.of(
        "QUARKUS_PROFILE",
        "demo",
        "QUARKUS_HTTP_HOST",
        "127.0.0.1",
        "QUARKUS_HTTP_PORT",
        Integer.toString(ports.of(service).port()),
        "QUARKUS_MANAGEMENT_HOST",
        "127.0.0.1",
        "QUARKUS_MANAGEMENT_PORT",
        Integer.toString(ports.of(service).management()),
        "KAFKA_BOOTSTRAP_SERVERS",
        kafkaBootstrapServers,
        "TORG_PUBLIC_URL",
        ports.publicUrl(),
        "TORG_TOKEN_ISSUER",
        ports.publicUrl(),
        "TORG_TOKEN_JWKS_URL",
        ports.addressOf(Service.PARTNER) + "/.well-known/jwks.json");
  }

  private Map<String, String> gateway() {
    return Map.of(
        "TORG_GATEWAY_SERVICES_PARTNER_SERVICE", ports.addressOf(Service.PARTNER),
        "TORG_GATEWAY_SERVICES_MERCHANT_SERVICE", ports.addressOf(Service.MERCHANT),
        "TORG_GATEWAY_SERVICES_SALESUNIT_SERVICE", ports.addressOf(Service.SALES_UNIT),
        "TORG_GATEWAY_SERVICES_PRODUCTORDER_SERVICE", ports.addressOf(Service.PRODUCT_ORDER),
        "TORG_GATEWAY_SERVICES_ORG_CONFIG_SERVICE", ports.addressOf(Service.ORG_CONFIG));
  }

  private Map<String, String> partner() {
    return Map.of(
        "TORG_TOKEN_SIGNING_KEY_LOCATION", SigningKey.in(home).toString(),
        "TORG_BOOTSTRAP_OPERATOR_CLIENT_ID", DemoOperator.CLIENT_ID,
        "TORG_BOOTSTRAP_OPERATOR_SECRET", settings.secret(DemoOperator.SECRET),
        "TORG_EID_ISSUER", ports.eidIssuer(),
        "TORG_EID_CLIENT_SECRET", settings.secret("eid-client"),
        "TORG_EID_COOKIE_SECRET", settings.secret("eid-cookie"));
  }
}
