package dev.torg.checks;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a pod sends something, by the addresses in its environment. Who it calls of this release
 * stands by name, everything else by its port.
 */
final class WantedFlows {

  private static final Pattern AUTHORITY = Pattern.compile("//[^/?]+:(\\d+)");
  private static final int HTTPS = 443;

  /** What they call beyond addresses that are given: the registry, and receivers of webhooks. */
  private static final Map<String, Set<String>> FIXED =
      Map.of(
          "partner-service", Set.of("outside:443"),
          "merchant-service", Set.of("outside:443"),
          "notification-service",
              Set.of("outside:80", "outside:443", "outside:8080", "outside:8443"));

  private WantedFlows() {}

  static Set<String> of(Pod pod) {
    Set<String> flows = new TreeSet<>(Set.of("outside:53"));
    String name = pod.labels().path("app.kubernetes.io/name").asText();
    flows.addAll(FIXED.getOrDefault(name, Set.of()));
    boolean migrates = pod.environment().containsKey("QUARKUS_INIT_AND_EXIT");
    pod.environment().entrySet().stream()
        .filter(it -> !migrates || it.getKey().startsWith("QUARKUS_DATASOURCE"))
        .flatMap(it -> leads(it.getKey(), it.getValue()))
        .forEach(flows::add);
    pod.containers()
        .flatMap(it -> Manifests.each(it.at("/args")))
        .map(it -> it.asText().replaceFirst("^\\d+=", ""))
        .flatMap(it -> leads("TORG_TEST_URL", it))
        .forEach(flows::add);
    flows.remove("torg-" + name + ":8080");
    return flows;
  }

  private static Stream<String> leads(String variable, String value) {
    return switch (variable) {
      case "KAFKA_BOOTSTRAP_SERVERS" ->
          Arrays.stream(value.split(",", -1)).map(it -> "outside" + it.substring(it.indexOf(':')));
      case "QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_DATASOURCE_REACTIVE_URL" -> outsidePort(value);
      case "QUARKUS_MAILER_PORT" -> Stream.of("outside:" + value);
      case "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
          "TORG_EID_ISSUER",
          "TORG_PORTAL_API_URL",
          "TORG_TEST_URL",
          "TORG_TOKEN_JWKS_URL" ->
          Stream.of(place(value));
      default ->
          variable.startsWith("TORG_GATEWAY_SERVICES_") ? Stream.of(place(value)) : Stream.of();
    };
  }

  private static Stream<String> outsidePort(String url) {
    Matcher authority = AUTHORITY.matcher(url);
    return authority.find() ? Stream.of("outside:" + authority.group(1)) : Stream.of("nowhere");
  }

  private static String place(String url) {
    URI address = URI.create(url);
    int port = address.getPort() < 0 ? HTTPS : address.getPort();
    boolean isOurs = address.getScheme().equals("http") && address.getHost().startsWith("torg-");
    return (isOurs ? address.getHost() : "outside") + ":" + port;
  }
}
