package dev.torg.partner.salesunitkeys.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Merchant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests about the keys of a sales unit that are not as the caller knows them any more. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class SalesUnitKeysChangedIT {

  private static final String PATH = "/portal/v1/sales-units/{msn}/keys";

  private String msn;

  @BeforeEach
  void aSalesUnitComesIntoBeing() {
    msn = Merchant.getsSalesUnit(Merchant.FJORD);
  }

  @Test
  void rotateOnceWhenSentAgainWithTheSameIdempotencyKey() {
    // Given
    Keys old = Merchant.reveals(Merchant.FJORD, msn);
    String key = UUID.randomUUID().toString();

    // When
    Response first = rotate(key);
    Response again = rotate(key);

    // Then
    first.then().statusCode(200);
    again.then().statusCode(409).body("type", endsWith("/problems/already-done"));
    old.buyToken().then().statusCode(200);
    Keys.shownBy(first, 200).buyToken().then().statusCode(200);
  }

  @Test
  void knowTheKeysApartThatWereAtTheSameAddress() {
    // Given
    String known = rename("Kasse 1");
    Merchant.request(Merchant.FJORD).delete(PATH, msn).then().statusCode(204);
    Merchant.request(Merchant.FJORD).post(PATH, msn).then().statusCode(201);
    rename("Kasse 2");

    // When
    Response looked =
        Merchant.request(Merchant.FJORD).header("If-None-Match", known).get(PATH, msn);
    Response revoked = Merchant.request(Merchant.FJORD).header("If-Match", known).delete(PATH, msn);

    // Then
    assertThat(looked.statusCode()).isEqualTo(200);
    assertThat(revoked.statusCode()).isEqualTo(412);
  }

  private Response rotate(String key) {
    return Merchant.request(Merchant.FJORD)
        .header("Idempotency-Key", key)
        .post(PATH + "/rotation", msn);
  }

  /** Gives the tag that the keys have then. */
  private String rename(String label) {
    return Merchant.request(Merchant.FJORD)
        .contentType("application/merge-patch+json")
        .body(Map.of("label", label))
        .patch(PATH, msn)
        .header("ETag");
  }
}
