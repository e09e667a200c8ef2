package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What single values bring about. */
class OutcomesTest {

  @Test
  void sevenValuesAreEnough() {
    // When
    Manifests manifests = Chart.rendered("smallest");

    // Then
    assertThat(manifests.of("Deployment")).hasSize(8);
    assertThat(environment(manifests, "partner-service"))
        .containsEntry("TORG_EID_ISSUER", "https://eid.example.com")
        .containsEntry("TORG_PUBLIC_URL", "https://torg.example.com")
        .containsEntry(
            "TORG_TOKEN_JWKS_URL", "https://torg.example.com/.well-known/gateway-jwks.json")
        .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "kafka.example.com:9093")
        .containsEntry(
            "QUARKUS_DATASOURCE_REACTIVE_URL",
            "vertx-reactive:postgresql://postgres.example.com:5432/partner?sslmode=verify-full")
        .containsEntry("QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM", "HTTPS");
  }

  @Test
  void whereTheNetworkEncryptsKeysComeFromInside() {
    // When
    Manifests manifests = Chart.rendered("mesh");

    // Then
    assertThat(environment(manifests, "merchant-service"))
        .containsEntry(
            "TORG_TOKEN_JWKS_URL", "http://torg-gateway:8080/.well-known/gateway-jwks.json")
        .containsEntry("TORG_NETWORK_ENCRYPTS", "true")
        .doesNotContainKeys("KAFKA_SASL_JAAS_CONFIG", "KAFKA_SSL_TRUSTSTORE_LOCATION");
    assertThat(environment(manifests, "portal"))
        .containsEntry("TORG_TOKEN_JWKS_URL", "http://torg-gateway:8080/.well-known/jwks.json");
    assertThat(environment(manifests, "gateway"))
        .containsEntry(
            "TORG_TOKEN_JWKS_URL", "http://torg-partner-service:8080/.well-known/jwks.json");
    assertThat(manifests.of("NetworkPolicy")).isEmpty();
  }

  @Test
  void aDigestWinsOverTheTag() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(image(manifests, "gateway")).contains("/gateway@sha256:0123");
    assertThat(image(manifests, "merchant-service")).endsWith("/merchant-service:1.2.3");
  }

  @Test
  void theOperatorCanBeForgottenLater() {
    // When
    Manifests manifests = Chart.smallestWith("secrets.operator=\"\"");

    // Then
    assertThat(environment(manifests, "partner-service"))
        .doesNotContainKey("TORG_BOOTSTRAP_OPERATOR_SECRET");
    assertThat(environment(Chart.rendered("smallest"), "partner-service"))
        .containsKey("TORG_BOOTSTRAP_OPERATOR_SECRET");
  }

  @Test
  void migrationsRunBeforeAndNotAtStart() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(manifests.of("Job")).hasSize(6);
    assertThat(environment(manifests, "partner-service"))
        .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
    JsonNode job = manifests.get("Job", "torg-partner-service-migration");
    assertThat(Pod.of(job).orElseThrow().environment())
        .containsEntry("QUARKUS_INIT_AND_EXIT", "true")
        .doesNotContainKey("QUARKUS_FLYWAY_MIGRATE_AT_START");
    assertThat(job.at("/metadata/annotations").path("was-helm.sh/hook").asText())
        .isEqualTo("pre-install,pre-upgrade");
  }

  @Test
  void migrationsKnowNothingOfKafka() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(manifests.of("Job").map(job -> Pod.of(job).orElseThrow()))
        .hasSize(6)
        .allSatisfy(
            pod -> {
              assertThat(pod.environment().keySet()).noneMatch(name -> name.startsWith("KAFKA_"));
              assertThat(pod.spec().toString())
                  .contains("torg-database-ca")
                  .doesNotContain("kafka");
            });
  }

  @Test
  void whatAnswersThePublicAddressInsideMayHaveOtherPorts() {
    assertThat(ports(Chart.rendered("smallest"), "salesunit-service"))
        .containsExactlyInAnyOrder(53, 53, 9093, 5432, 443);
    assertThat(
            ports(
                Chart.smallestWith("networkPolicy.publicUrlPorts=[8443,10443]"),
                "salesunit-service"))
        .containsExactlyInAnyOrder(53, 53, 9093, 5432, 8443, 10_443);
  }

  @Test
  void theEidMayHaveAPortOfItsOwn() {
    assertThat(
            ports(
                Chart.smallestWith("eid.issuer=\"https://eid.example.com:9443/torg\""),
                "partner-service"))
        .containsExactlyInAnyOrder(53, 53, 9093, 5432, 443, 443, 9443);
  }

  @Test
  void tmpGrowsForWhoNeedsIt() {
    // When
    Manifests manifests = Chart.smallestWith("services.merchant-service.tmpSize=\"1Gi\"");

    // Then
    assertThat(sizeOfTmp(manifests, "merchant-service")).isEqualTo("1Gi");
    assertThat(sizeOfTmp(manifests, "partner-service")).isEqualTo("64Mi");
  }

  @Test
  void signingKeysRotateByTheirFiles() {
    // When
    Manifests manifests = Chart.smallestWith("secrets.signingKeyFiles=[\"new.pem\",\"old.pem\"]");

    // Then
    assertThat(environment(manifests, "partner-service"))
        .containsEntry(
            "TORG_TOKEN_SIGNING_KEY_LOCATION",
            "/etc/torg/signing-key/new.pem,/etc/torg/signing-key/old.pem");
  }

  @Test
  void oneServiceMayDiffer() {
    // When
    Manifests manifests = Chart.smallestWith("services.merchant-service.replicas=4");

    // Then
    assertThat(replicas(manifests, "merchant-service")).isEqualTo(4);
    assertThat(replicas(manifests, "partner-service")).isEqualTo(2);
  }

  @Test
  void whereReplicasAreScaledNobodySetsThem() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(manifests.get("Deployment", "torg-gateway").at("/spec/replicas").isMissingNode())
        .isTrue();
    assertThat(manifests.of("ScaledObject")).hasSize(5);
    assertThat(manifests.of("HorizontalPodAutoscaler")).hasSize(3);
  }

  @Test
  void theHostOfTheRouteIsThatOfThePublicAddress() {
    // When
    Manifests manifests = Chart.rendered("everything");

    // Then
    assertThat(manifests.get("HTTPRoute", "torg-gateway").at("/spec/hostnames/0").asText())
        .isEqualTo("torg.example.com");
    assertThat(manifests.get("Ingress", "torg-gateway").at("/spec/rules/0/host").asText())
        .isEqualTo("torg.example.com");
  }

  @Test
  void operatorsGiveAddressAndCertificates() {
    // When
    Manifests manifests = Chart.rendered("operators");

    // Then
    assertThat(environment(manifests, "merchant-service").get("QUARKUS_DATASOURCE_JDBC_URL"))
        .contains("//torg-postgres-rw:5432/merchant?");
    JsonNode volumes =
        manifests.get("Deployment", "torg-merchant-service").at("/spec/template/spec/volumes");
    assertThat(volumes.toString()).contains("torg-postgres-ca", "events-cluster-ca-cert");
  }

  private static Map<String, String> environment(Manifests manifests, String service) {
    return Pod.of(manifests.get("Deployment", "torg-" + service)).orElseThrow().environment();
  }

  /** Those that a program may call. */
  private static Stream<Integer> ports(Manifests manifests, String service) {
    return Manifests.each(manifests.get("NetworkPolicy", "torg-" + service).at("/spec/egress"))
        .flatMap(rule -> Manifests.each(rule.at("/ports")))
        .map(port -> port.at("/port").asInt());
  }

  private static String sizeOfTmp(Manifests manifests, String service) {
    return manifests
        .get("Deployment", "torg-" + service)
        .at("/spec/template/spec/volumes/0/emptyDir/sizeLimit")
        .asText();
  }

  private static String image(Manifests manifests, String service) {
    return manifests
        .get("Deployment", "torg-" + service)
        .at("/spec/template/spec/containers/0/image")
        .asText();
  }

  private static int replicas(Manifests manifests, String service) {
    return manifests.get("Deployment", "torg-" + service).at("/spec/replicas").asInt();
  }
}
