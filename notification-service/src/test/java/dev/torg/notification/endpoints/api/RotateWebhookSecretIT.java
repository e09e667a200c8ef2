package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RotateWebhookSecretIT {

  private final Registrant partner = Registrant.freshPartner();

  @Inject DataSource database;

  @Nested
  class Returns200 {

    @Test
    void withAnotherSecretAndTheEndOfTheOverlap() {
      // Given
      Response registered = partner.registers("https://hooks.example.com/", Registrant.COMPLETED);
      String id = registered.path("id");
      // When
      Response answer = partner.rotates(id);
      // Then
      answer.then().statusCode(200).header("Cache-Control", equalTo("no-store"));
      assertThat(answer.<String>path("secret")).isNotEqualTo(registered.<String>path("secret"));
      assertThat(Instant.parse(answer.path("previousSecretUntil")))
          .isAfter(Instant.now().plus(Duration.ofHours(23)));
    }

    @Test
    void showingTheSecretOnceOnly() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      // When
      String secret = partner.rotates(id).path("secret");
      // Then
      assertThat(partner.reads(id).asString() + partner.lists().asString())
          .contains(id)
          .doesNotContain(secret);
    }

    @Test
    void keepingTheSecretsSealedOnly() {
      // Given
      Response registered = partner.registers("https://hooks.example.com/", Registrant.COMPLETED);
      String id = registered.path("id");
      // When
      String secret = partner.rotates(id).path("secret");
      // Then
      assertThat(MarkScan.tablesHolding(database, id)).contains("endpoints", "acts");
      assertThat(MarkScan.tablesHolding(database, secret)).isEmpty();
      assertThat(MarkScan.tablesHolding(database, registered.path("secret"))).isEmpty();
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnothers() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      // When
      Response answer = Registrant.freshPartner().rotates(id);
      // Then
      answer.then().statusCode(404);
    }
  }
}
