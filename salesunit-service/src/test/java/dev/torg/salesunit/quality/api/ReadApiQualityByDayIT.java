package dev.torg.salesunit.quality.api;

import static dev.torg.salesunit.quality.api.GatewayCounts.LAST;
import static dev.torg.salesunit.quality.api.GatewayCounts.MARCH;
import static dev.torg.salesunit.quality.api.GatewayCounts.PAY;
import static dev.torg.salesunit.quality.api.GatewayCounts.READ;
import static dev.torg.salesunit.quality.api.GatewayCounts.batch;
import static dev.torg.salesunit.quality.api.GatewayCounts.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The quality of calls by day, as the portal shows it. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadApiQualityByDayIT {

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  @Test
  void isForThePeopleOfThePartnerAndForNobodyElse() {
    // Given
    long msn = rows.unit(partner, merchant);
    GatewayCounts.publishUntilCounted(
        partner,
        msn,
        batch(
            count("2026-03-01", msn, READ, 200, partner, 9),
            count("2026-03-01", msn, PAY, 201, partner, 3),
            count("2026-03-01", msn, READ, 429, partner, 2),
            count("2026-03-30", msn, READ, 500, partner, 4)));
    String address = "/portal/v1/api-quality/sales-units/" + msn + MARCH;

    // When
    Response answer = People.actingForPartner(partner).get(address);
    Response stranger = People.actingForPartner(Parties.partnerId()).get(address);

    // Then
    assertThat(answer.asString())
        .startsWith(
            "{\"days\":[{\"day\":\"2026-03-01\",\"succeeded\":12,\"refused\":2,\"failed\":0},"
                + "{\"day\":\"2026-03-30\",\"succeeded\":0,\"refused\":0,\"failed\":4},"
                + "{\"day\":\"2026-03-31\",\"succeeded\":1,\"refused\":0,\"failed\":0}],");
    assertThat(answer.jsonPath().getList("endpoints.endpoint")).containsExactly(READ, PAY, LAST);
    assertThat(stranger.statusCode()).isEqualTo(404);
  }
}
