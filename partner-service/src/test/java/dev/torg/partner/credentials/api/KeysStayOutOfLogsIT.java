package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.LogReader;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is done with keys, neither they nor what they buy is written to the log. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class KeysStayOutOfLogsIT {

  private final LogReader log = new LogReader();

  @AfterEach
  void stopReading() {
    log.close();
  }

  @Test
  void whenTheyAreShownRotatedAndUsed() {
    String partnerId = Operator.registersPartner();
    Keys keys = Operator.issuesKeys(partnerId, "partner-keys");
    Response rotated =
        given()
            .auth()
            .oauth2(TestTokens.portalForPartner("Pia Partner", partnerId))
            .post("/portal/v1/credentials/{id}/rotation", keys.clientId());
    Keys fresh = Keys.shownBy(rotated, 200);
    Keys mixed = new Keys(keys.clientId(), fresh.clientSecret() + "x", keys.subscriptionKey());

    String token = fresh.buyToken().path("access_token");
    mixed.buyToken().then().statusCode(401);

    assertThat(token).isNotEmpty();
    assertThat(log.lines())
        .contains(LogReader.WITNESS)
        .allSatisfy(line -> assertThat(line).doesNotContain(secrets(keys, fresh, token)));
  }

  private static List<String> secrets(Keys keys, Keys fresh, String token) {
    return List.of(
        keys.clientSecret(),
        String.valueOf(keys.subscriptionKey()),
        fresh.clientSecret(),
        String.valueOf(fresh.subscriptionKey()),
        token);
  }
}
