package dev.torg.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Nothing that a caller chooses freely becomes the tag of a metric. */
@QuarkusTest
@WithTestResource(ProbeKeys.class)
class HttpMetricsIT {

  @Inject MeterRegistry registry;

  @Test
  void pathsOfRefusedRequestsAreOne() {
    // When
    given().header("Api-Version", "1999-01").get("/management/v1/version/310100307");
    given().get("/management/v1/nothing/310100307");
    given().get("/management/v1/businesses/310100307");
    // Then
    await().untilAsserted(() -> assertThat(paths()).isNotEmpty());
    assertThat(paths()).noneMatch(path -> path.contains("310100307"));
  }

  private List<String> paths() {
    return registry.getMeters().stream()
        .map(Meter::getId)
        .filter(id -> id.getName().equals("http.server.requests"))
        .filter(id -> Objects.toString(id.getTag("status"), "").startsWith("4"))
        .map(id -> Objects.toString(id.getTag("uri"), ""))
        .toList();
  }
}
