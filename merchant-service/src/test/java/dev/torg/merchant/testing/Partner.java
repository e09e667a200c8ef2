package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** What a partner does with the management API. */
public final class Partner {

  public static final String MERCHANTS = "/management/v1/merchants";

  private Partner() {}

  public static String freshId() {
    return Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
  }

  public static RequestSpecification as(String partnerId) {
    return given().auth().oauth2(TestTokens.partner(partnerId));
  }

  public static String path(BusinessIdentifier business) {
    return MERCHANTS + "/" + business.scheme().text() + "/" + business.id();
  }

  /** Gives the partner an active sales unit of the merchant, and waits until it is known here. */
  public static SalesUnitEvent tied(String partnerId, BusinessIdentifier business) {
    SalesUnitEvent unit = SalesUnitEvent.created(business, partnerId);
    unit.publish();
    awaitStatus(200, partnerId, business);
    return unit;
  }

  public static void awaitStatus(int status, String partnerId, BusinessIdentifier business) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> as(partnerId).get(path(business)).statusCode() == status);
  }
}
