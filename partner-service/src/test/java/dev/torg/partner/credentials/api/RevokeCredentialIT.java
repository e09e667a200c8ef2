package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class RevokeCredentialIT {

  private static final String PATH = "/operations/v1/credentials/{id}";

  private Keys keys;

  @BeforeEach
  void keysAreIssued() {
    keys = Operator.issuesKeys(Operator.registersPartner(), "partner-keys");
  }

  @Nested
  class Returns204 {

    @Test
    void andTellsTheWorldOnceHoweverOftenItIsAsked() {
      Operator.revokes(keys);

      Operator.revokes(keys);

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", keys.clientId()))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.credential.issued.v1", "partner.credential.revoked.v1"));
      var told = TestEvents.read("torg.credentials", keys.clientId()).get(1).path("data");
      assertThat(told.path("status").asText()).isEqualTo("REVOKED");
      assertThat(told.path("revokedAt").asText()).endsWith("Z");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerAsks() {
      given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .delete(PATH, keys.clientId())
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"0193a000-0000-7000-8000-00000000dead", "no-id"})
    void whenThereIsNoSuchCredential(String unknown) {
      Operator.request().delete(PATH, unknown).then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheKeysAreNotAsTheyWereRead() {
      String read = Operator.request().get(PATH, keys.clientId()).header("ETag");
      Operator.limits(keys, 600);

      Response answer = Operator.request().header("If-Match", read).delete(PATH, keys.clientId());

      answer.then().statusCode(412);
      keys.buyToken().then().statusCode(200);
    }
  }
}
