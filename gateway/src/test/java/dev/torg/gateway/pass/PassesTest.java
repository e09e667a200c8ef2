package dev.torg.gateway.pass;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Nobody behind the gateway gets a token that is good for anybody else. */
@QuarkusTest
@WithTestResource(StubServices.class)
class PassesTest {

  private static final String WEBHOOKS = "/webhooks/v1/webhooks";

  @Test
  void aServiceGetsAPassForItAloneAndForMinutes() throws Exception {
    // Given
    String token = TestTokens.partner("123456");
    // When
    String pass = passFor(token, SALES_UNITS);
    // Then
    JwtClaims claims = claims(pass, "salesunit-service");
    assertThat(claims.getClaimValue("kind")).isEqualTo("partner");
    assertThat(claims.getClaimValue("partner")).isEqualTo("123456");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isBetween(1L, 300L);
    assertThatExceptionOfType(InvalidJwtException.class)
        .isThrownBy(() -> claims(pass, "notification-service"));
  }

  @Test
  void oneIsSignedForManyRequestsAndOneForEachService() throws Exception {
    // Given
    String token = TestTokens.partner("123456");
    // When
    String first = passFor(token, SALES_UNITS);
    String second = passFor(token, SALES_UNITS);
    String other = passFor(token, WEBHOOKS);
    // Then
    assertThat(second).isEqualTo(first);
    assertThat(claims(other, "notification-service").getSubject())
        .isEqualTo(claims(first, "salesunit-service").getSubject());
  }

  @Test
  void itIsNothingThatACallerCouldUse() {
    // Given
    String pass = passFor(TestTokens.partner("123456"), SALES_UNITS);
    // When
    var answer = Gateway.as(pass).get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void pagesAskWithTheTokenOfWhoLooks() {
    // Given
    String token = TestTokens.portal("Kari Nordmann");
    // When
    String authorization = passFor(token, "/portal/profile");
    // Then
    assertThat(authorization).isEqualTo(token);
  }

  private static String passFor(String token, String path) {
    String authorization =
        Gateway.as(token).get(path).jsonPath().getString("headers.authorization");
    assertThat(authorization).startsWith("Bearer ");
    return authorization.substring("Bearer ".length());
  }

  /** As a service reads it, with the keys that the gateway publishes. */
  private static JwtClaims claims(String pass, String audience)
      throws InvalidJwtException, JoseException {
    String keys = Gateway.request().get("/.well-known/gateway-jwks.json").asString();
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(
            new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
        .setExpectedAudience(audience)
        .setExpectedIssuer("https://torg.test")
        .setRequireExpirationTime()
        .build()
        .processToClaims(pass);
  }
}
