package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who did what about a credential. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListCredentialActsIT {

  private static final String PATH = "/operations/v1/credentials/{credentialId}/acts";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  private static RequestSpecification as(String name) {
    return given().auth().oauth2(TestTokens.operatorToken().with("name", name).signed());
  }

  @Nested
  class Returns200 {

    @Test
    void forKeysThatOneIssuedAndAnotherRevoked() {
      // Given
      Keys keys = Operator.issuesKeys(partnerId, "management-keys");
      as("Olga").delete("/operations/v1/credentials/{id}", keys.clientId());

      // When
      Response answer = Operator.request().get(PATH, keys.clientId());

      // Then
      assertThat(answer.jsonPath().<String>getList("acts.operator.name"))
          .containsExactly("Olga", "Test Operator");
    }

    @Test
    void withWhatAPersonDid() {
      // Given
      Keys keys = Operator.issuesKeys(partnerId, "management-keys");
      given()
          .auth()
          .oauth2(TestTokens.portalForPartner("Pia Partner", partnerId))
          .delete("/portal/v1/credentials/{id}", keys.clientId())
          .then()
          .statusCode(204);

      // When
      Response answer = Operator.request().get(PATH, keys.clientId());

      // Then
      assertThat(answer.jsonPath().<String>getList("acts.fact"))
          .containsExactly("partner.credential.revoked.v1", "partner.credential.issued.v1");
      assertThat(answer.jsonPath().getString("acts[0].actor.kind")).isEqualTo("PERSON");
      assertThat(answer.jsonPath().getString("acts[0].actor.id")).isNotNull();
      assertThat(answer.asString()).doesNotContain("Pia Partner");
      assertThat(answer.jsonPath().getString("acts[0].actor.channel")).isEqualTo("PORTAL");
    }

    @Test
    void withTheNamesOfRenamedKeys() {
      // Given
      Keys keys =
          Operator.issuesKeys(partnerId, Map.of("kind", "management-keys", "label", "Kasse 1"));
      Operator.changes(keys.clientId(), "{\"label\": \"Kasse 2\"}").then().statusCode(200);

      // When
      Response answer = Operator.request().get(PATH, keys.clientId());

      // Then
      assertThat(answer.jsonPath().getString("acts[0].before")).contains("Kasse 1");
      assertThat(answer.jsonPath().getString("acts[0].after")).contains("Kasse 2");
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchCredential() {
      Operator.request().get(PATH, "0199b0f0-0000-7000-8000-0000000000ff").then().statusCode(404);
    }
  }
}
