package dev.torg.merchant.merchants.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.MarkScan;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EraseMerchantIT {

  @Inject FakeRegistry registry;
  @Inject DataSource database;

  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);

  @Nested
  class Returns204 {

    @Test
    void andLeavesNothingButTheSkeleton() {
      // Given
      BusinessIdentifier business = registry.companyOfKari(mark + " AS");
      draft(business).then().statusCode(200);
      String merchantId = Portal.sign(business).then().statusCode(200).extract().path("merchantId");
      assertThat(MarkScan.tablesHolding(database, mark))
          .contains("merchants", "merchant_agreements", "agreement_drafts", "acts");

      // When
      Response answer = erase(business);

      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      await().untilAsserted(() -> assertThat(lastEvent(merchantId)).contains("\"erased\":true"));
      assertThat(lastEvent(merchantId)).doesNotContain(mark);
      await().untilAsserted(() -> assertThat(MarkScan.tablesHolding(database, mark)).isEmpty());
    }

    @Test
    void andChangesNothingTheSecondTime() {
      // Given
      BusinessIdentifier business = registry.companyOfKari(mark + " AS");
      String merchantId = Portal.signed(business);
      erase(business);

      // When
      Response again = erase(business);

      // Then
      assertThat(again.statusCode()).isEqualTo(204);
      await().untilAsserted(() -> assertThat(lastEvent(merchantId)).contains("\"erased\":true"));
      assertThat(TestEvents.read(Topics.MERCHANTS, merchantId))
          .filteredOn(event -> event.path("type").asText().equals("merchant.merchant.erased.v1"))
          .hasSize(1);
    }

    @Test
    void forADraftThatNobodySigned() throws SQLException {
      // Given
      BusinessIdentifier business = registry.companyOfKari("Fjord Fitness AS");
      draft(business).then().statusCode(200);
      assertThat(statesInActs(business)).isOne();

      // When
      erase(business).then().statusCode(204);

      // Then
      assertThat(MarkScan.tablesHolding(database, mark)).isEmpty();
      assertThat(statesInActs(business)).isZero();
    }
  }

  @Nested
  class Returns409Afterwards {

    @Test
    void toWhoActivatesTheMerchantAgain() {
      // Given
      BusinessIdentifier business = registry.companyOfKari(mark + " AS");
      Portal.signed(business);
      erase(business);

      // When
      Response activated =
          Operator.operator()
              .contentType("application/merge-patch+json")
              .body("{\"status\": \"ACTIVE\"}")
              .patch(
                  "/operations/v1/merchants/{scheme}/{id}",
                  business.scheme().text(),
                  business.id());

      // Then
      activated.then().statusCode(409).body("detail", containsString("erased"));
    }
  }

  /** A contract says what was signed: of what is gone none can be printed. */
  @Test
  void printsNoContractOfWhatIsGone() {
    // Given
    BusinessIdentifier business = registry.companyOfKari(mark + " AS");
    Portal.signed(business);
    erase(business);

    // When
    Response contracts =
        Operator.operator()
            .get(
                "/operations/v1/merchants/{scheme}/{id}/contracts",
                business.scheme().text(),
                business.id());

    // Then
    contracts.then().statusCode(200).body("urls", empty());
  }

  @Nested
  class Returns403 {

    @Test
    void forAPartner() {
      BusinessIdentifier business = registry.companyOfKari("Fjord Fitness AS");

      Portal.as(TestTokens.partnerToken("123456")).delete(path(business)).then().statusCode(403);
    }
  }

  private long statesInActs(BusinessIdentifier business) throws SQLException {
    String question = "select count(state) from acts where subject = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, business.text());
      ResultSet found = statement.executeQuery();
      found.next();
      return found.getLong(1);
    }
  }

  private Response draft(BusinessIdentifier business) {
    return Portal.as(Portal.kari(business))
        .contentType("application/json")
        .body(Portal.FORM.replace("Ola Hansen", mark).replace("post@", mark + "@"))
        .put(Portal.AGREEMENT);
  }

  private static Response erase(BusinessIdentifier business) {
    return Operator.operator().delete(path(business));
  }

  private static String lastEvent(String merchantId) {
    var events = TestEvents.read(Topics.MERCHANTS, merchantId);
    return events.isEmpty() ? "" : events.get(events.size() - 1).toString();
  }

  private static String path(BusinessIdentifier business) {
    return "/operations/v1/merchants/%s/%s/personal-data"
        .formatted(business.scheme().text(), business.id());
  }
}
