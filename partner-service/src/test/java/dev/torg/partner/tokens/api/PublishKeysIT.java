package dev.torg.partner.tokens.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class PublishKeysIT {

  @Nested
  class Returns200 {

    @Test
    void withThePublicHalfOnly() {
      Response answer = given().get("/.well-known/jwks.json");

      answer.then().statusCode(200).body("keys", hasSize(1));
      Map<String, String> key = answer.jsonPath().getMap("keys[0]");
      assertThat(key).containsOnlyKeys("kty", "use", "alg", "kid", "n", "e");
      assertThat(key).containsEntry("alg", "RS256").containsEntry("e", "AQAB");
    }

    @Test
    void withTheKeyThatTokensName() {
      String keyId = given().get("/.well-known/jwks.json").path("keys[0].kid");
      Keys keys = Operator.issuesKeys(Operator.registersPartner(), "management-keys");

      String token = keys.asOAuthClient().post("/miami/v1/token").path("access_token");

      String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), UTF_8);
      assertThat(header).contains("\"kid\":\"" + keyId + "\"").contains("\"alg\":\"RS256\"");
    }
  }
}
