package dev.torg.salesunit.following.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.process.FreePort;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WithoutKafkaIT.NoKafka.class)
class WithoutKafkaIT {

  @TestHTTPResource(value = "/health", management = true)
  URI health;

  @ParameterizedTest
  @ValueSource(strings = {"/started", "/live", "/ready"})
  void isThereForItsCallers(String check) {
    // When
    var answer = given().get(health + check);
    // Then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
  }

  /** A broker's address where nobody listens. */
  public static class NoKafka extends TorgInfrastructure {
    @Override
    public Map<String, String> start() {
      Map<String, String> settings = new HashMap<>(super.start());
      settings.put("kafka.bootstrap.servers", "127.0.0.1:" + FreePort.any());
      return settings;
    }
  }
}
