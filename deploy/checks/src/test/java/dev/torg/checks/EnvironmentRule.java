package dev.torg.checks;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every variable is a setting of the programs, and everything that must be set is. */
final class EnvironmentRule implements Rule {

  private static final List<ServiceDeclaration> SERVICES =
      ServiceDeclarations.below(Checkout.ROOT).services();

  private static final Set<String> DATABASE =
      Set.of(
          "QUARKUS_DATASOURCE_REACTIVE_URL",
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD");

  private static final Set<String> EVERYBODY =
      Set.of(
          "JDK_JAVA_OPTIONS",
          "MALLOC_ARENA_MAX",
          "QUARKUS_HTTP_PORT",
          "QUARKUS_MANAGEMENT_PORT",
          "TORG_PUBLIC_URL",
          "TORG_NETWORK_ENCRYPTS",
          "TORG_SHUTDOWN_DELAY",
          "TORG_SHUTDOWN_TIMEOUT",
          "TORG_TOKEN_JWKS_URL");

  @Override
  public Stream<String> broken(Manifests manifests) {
    return Stream.concat(
        manifests.pods().flatMap(EnvironmentRule::unknown),
        SERVICES.stream().flatMap(service -> missing(manifests, service)));
  }

  private static Stream<String> unknown(Pod pod) {
    Set<String> seen = new HashSet<>();
    List<String> names =
        pod.containers()
            .flatMap(it -> Manifests.each(it.at("/env")))
            .map(it -> it.at("/name").asText())
            .toList();
    return Stream.concat(
        names.stream()
            .filter(name -> !KnownSettings.isOne(name))
            .map(name -> pod.title() + " sets what nobody reads: " + name),
        names.stream()
            .filter(name -> !seen.add(name))
            .map(name -> pod.title() + " sets twice: " + name));
  }

  private static Stream<String> missing(Manifests manifests, ServiceDeclaration service) {
    return manifests
        .find("Deployment", "torg-" + service.module())
        .flatMap(Pod::of)
        .map(pod -> missing(pod, service))
        .orElseGet(() -> Stream.of("nothing deploys " + service.module()));
  }

  private static Stream<String> missing(Pod pod, ServiceDeclaration service) {
    Set<String> needed = new TreeSet<>(EVERYBODY);
    needed.addAll(KnownSettings.thatMustBeSet(service.module()));
    // An installation may live without a first operator, and then names no Secret of it.
    service.environment().keySet().stream()
        .filter(name -> !name.startsWith("TORG_BOOTSTRAP_"))
        .forEach(needed::add);
    service.database().ifPresent(database -> needed.addAll(DATABASE));
    if (!service.follows().isEmpty() || !service.publishes().isEmpty()) {
      needed.add("KAFKA_BOOTSTRAP_SERVERS");
    }
    if (service.isPublic()) {
      SERVICES.stream()
          .filter(other -> !other.isPublic())
          .map(other -> "TORG_GATEWAY_SERVICES_" + KnownSettings.variable(other.module()))
          .forEach(needed::add);
    }
    needed.removeAll(pod.environment().keySet());
    return needed.stream().map(name -> pod.title() + " does not set " + name);
  }
}
