package dev.torg.merchant.merchants.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.merchant.testing.Partner;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published examples of each version, member by member. Their identifiers fail the check digit,
 * so the rows are put in place.
 */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PublishedExamplesIT {

  private static final String ACME = Partner.MERCHANTS + "/business:NO:ORG/987654321";
  private static final String ADDRESS =
      """
      {"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","lines":["Robert Levins gate 5"],\
      "postCode":"0154","city":"Oslo","country":"NO"}\
      """;
  private static final String FORM =
      """
      {"owners":[],"politicallyExposed":[],"contactEmail":"post@acme.example"}\
      """;

  @Inject Pool pool;

  private final String partner = Partner.freshId();

  @BeforeEach
  void putInPlace() {
    forget();
    merchant("987654321", "ACME Fantastic Fitness", "100123456");
    merchant("987654322", "ACME Candy and Ice Cream", "100654321");
  }

  @AfterEach
  void forget() {
    pool.query("delete from known_sales_units where msn in ('100123456', '100654321')")
        .executeAndAwait();
    pool.query(
            "delete from contracts where agreement_id in (select agreement_id from merchants"
                + " where business_id like '98765432%')")
        .executeAndAwait();
    pool.query("delete from merchants where business_id in ('987654321', '987654322')")
        .executeAndAwait();
  }

  private void merchant(String id, String name, String msn) {
    pool.query(
            """
            with agreement as (
              insert into merchant_agreements
                (id, merchant_id, status, form, signed_by_id, signed_by_name, signed_at)
              values (gen_random_uuid(), gen_random_uuid(), 'ACTIVE', '%2$s', gen_random_uuid(),
                'Kari Nordmann', '2022-09-02T06:45:25.921251Z')
              returning id, merchant_id)
            insert into merchants
                (id, business_scheme, business_id, name, status, created_at, updated_at,
                 business_address, post_address, agreement_id, sequence)
              select merchant_id, 'business:NO:ORG', '%1$s', '%3$s', 'ACTIVE',
                '2022-09-02T06:45:25.921251Z', '2022-09-02T06:45:25.921251Z', '%4$s', '%4$s', id, 1
              from agreement\
            """
                .formatted(id, FORM, name, ADDRESS))
        .executeAndAwait();
    pool.query(
            "insert into known_sales_units"
                + " (msn, business_scheme, business_id, partner_id, status, sequence)"
                + " values ('%s', 'business:NO:ORG', '%s', '%s', 'ACTIVE', 1)"
                    .formatted(msn, id, partner))
        .executeAndAwait();
  }

  @Test
  void oneMerchantIn202308() {
    // When
    Response answer = as("2023-08").get(ACME);

    // Then
    assertAnswers(
        answer,
        """
        {"orgno": 987654321, "name": "ACME Fantastic Fitness"}\
        """);
  }

  @Test
  void oneMerchantIn202311() {
    // When
    Response answer = as("2023-11").get(ACME);

    // Then
    assertAnswers(
        answer,
        """
        {"merchant": {
           "businessIdentifier": {"scheme": "business:NO:ORG", "id": "987654321"},
           "name": "ACME Fantastic Fitness", "status": "ACTIVE",
           "createdAt": "2022-09-02T06:45:25.921251Z", "updatedAt": "2022-09-02T06:45:25.921251Z",
           "countryCode": "NO",
           "businessAddress": {
             "city": "Oslo", "country": "NO", "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
             "lines": ["Robert Levins gate 5"], "postCode": "0154"},
           "businessPostAddress": {
             "city": "Oslo", "country": "NO", "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
             "lines": ["Robert Levins gate 5"], "postCode": "0154"}}}\
        """);
  }

  @Test
  void oneMerchantIn202601() {
    // When
    Response answer = as("2026-01").get(ACME);

    // Then
    assertAnswers(
        answer,
        """
        {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "987654321"},
         "name": "ACME Fantastic Fitness", "status": "ACTIVE",
         "createdAt": "2022-09-02T06:45:25.921251Z", "updatedAt": "2022-09-02T06:45:25.921251Z",
         "countryCode": "NO",
         "businessAddress": {
           "lines": ["Robert Levins gate 5"], "postCode": "0154", "city": "Oslo",
           "countryCode": "NO"},
         "businessPostAddress": {
           "lines": ["Robert Levins gate 5"], "postCode": "0154", "city": "Oslo",
           "countryCode": "NO"}}\
        """);
  }

  @Test
  void allMerchantsIn202308() {
    // When
    Response answer = as("2023-08").get(Partner.MERCHANTS);

    // Then
    assertAnswers(
        answer,
        """
        {"MerchantList": [
           {"orgno": 987654321, "name": "ACME Fantastic Fitness"},
           {"orgno": 987654322, "name": "ACME Candy and Ice Cream"}]}\
        """);
  }

  @Test
  void allMerchantsIn202311() {
    // When
    Response answer = as("2023-11").get(Partner.MERCHANTS);

    // Then
    assertAnswers(
        answer,
        """
        {"merchants": [
           {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "987654321"},
            "name": "ACME Fantastic Fitness"},
           {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "987654322"},
            "name": "ACME Candy and Ice Cream"}]}\
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
  void contractsInEveryVersion(String version) {
    // When
    Response answer = as(version).get(ACME + "/contracts");

    // Then
    String url = answer.jsonPath().getString("urls[0]");
    assertThat(url).matches("https?://.+/contracts/[^/]+\\.pdf");
    assertAnswers(answer, "{\"urls\": [\"%s\"]}".formatted(url));
  }

  private RequestSpecification as(String version) {
    return Partner.as(partner).header("Api-Version", version);
  }

  private static void assertAnswers(Response answer, String expected) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(json(answer.asString())).isEqualTo(json(expected));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
