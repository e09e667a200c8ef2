package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DeleteWebhookIT {

  private final Registrant partner = Registrant.freshPartner();

  @Nested
  class Returns204 {

    @Test
    void andItIsGone() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      // When
      Response answer = partner.deletes(id);
      // Then
      answer.then().statusCode(204);
      assertThat(answer.asString()).isEmpty();
      partner.lists().then().body("webhooks", equalTo(List.of()));
      partner.reads(id).then().statusCode(404);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void theSecondTime() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      partner.deletes(id);
      // When
      Response answer = partner.deletes(id);
      // Then
      answer.then().statusCode(404);
    }

    @Test
    void forAnothers() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      // When
      Response answer = Registrant.freshPartner().deletes(id);
      // Then
      answer.then().statusCode(404);
      partner.reads(id).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "0199b0f0-0000-7000-8000-0000000000ff"})
    void forWhatNeverWas(String id) {
      // When
      Response answer = partner.deletes(id);
      // Then
      answer.then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheRegistrationIsNotTheOneThatWasRead() {
      // Given
      String id = partner.registered(Registrant.COMPLETED);
      // When
      Response answer =
          partner.request().header("If-Match", "\"stale\"").delete(Registrant.WEBHOOKS + "/" + id);
      // Then
      answer.then().statusCode(412);
      partner.reads(id).then().statusCode(200);
    }
  }
}
