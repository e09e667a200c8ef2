package dev.torg.checks;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The settings that the page of settings tells, and those of Quarkus and Kafka that we use. */
final class KnownSettings {

  private static final Pattern HEADING = Pattern.compile("^## (\\S+)$");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9.-]+)(\\.\"<name>\"[a-z.]*)?` \\| ([^|]*) \\|");

  private static final Set<String> OF_OTHERS =
      Set.of(
          "JDK_JAVA_OPTIONS",
          "MALLOC_ARENA_MAX",
          "KAFKA_BOOTSTRAP_SERVERS",
          "KAFKA_SASL_JAAS_CONFIG",
          "KAFKA_SASL_MECHANISM",
          "KAFKA_SECURITY_PROTOCOL",
          "KAFKA_SSL_TRUSTSTORE_LOCATION",
          "KAFKA_SSL_TRUSTSTORE_TYPE",
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_PASSWORD",
          "QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM",
          "QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE",
          "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM",
          "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS",
          "QUARKUS_DATASOURCE_REACTIVE_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_FLYWAY_MIGRATE_AT_START",
          "QUARKUS_FLYWAY_PASSWORD",
          "QUARKUS_FLYWAY_USERNAME",
          "QUARKUS_HTTP_PORT",
          "QUARKUS_INIT_AND_EXIT",
          "QUARKUS_LOG_CONSOLE_JSON_ENABLED",
          "QUARKUS_MAILER_FROM",
          "QUARKUS_MAILER_HOST",
          "QUARKUS_MAILER_PASSWORD",
          "QUARKUS_MAILER_PORT",
          "QUARKUS_MAILER_USERNAME",
          "QUARKUS_MANAGEMENT_PORT",
          "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
          "QUARKUS_OTEL_SDK_DISABLED",
          "TORG_PUBLIC_URL");

  private static final Set<String> NAMES = new TreeSet<>();
  private static final Set<String> FAMILIES = new TreeSet<>();
  private static final Map<String, Set<String>> MUST = new TreeMap<>();

  static {
    String module = "";
    for (String line : Checkout.text("docs/settings.md").lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.find()) {
        module = heading.group(1);
      } else if (row.find()) {
        learn(module, row);
      }
    }
  }

  private KnownSettings() {}

  static boolean isOne(String variable) {
    return OF_OTHERS.contains(variable)
        || NAMES.contains(variable)
        || FAMILIES.stream().anyMatch(variable::startsWith);
  }

  static Set<String> thatMustBeSet(String module) {
    return MUST.getOrDefault(module, Set.of());
  }

  static String variable(String setting) {
    return setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  private static void learn(String module, Matcher row) {
    if (row.group(2) != null) {
      FAMILIES.add(variable(row.group(1)) + "_");
      return;
    }
    NAMES.add(variable(row.group(1)));
    if (row.group(3).equals("must be set")) {
      MUST.computeIfAbsent(module, any -> new TreeSet<>()).add(variable(row.group(1)));
    }
  }
}
