package dev.torg.productorder.tracking;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published examples of each version, member by member. Ids are made anew, and the published
 * number of the business fails the check digit: these are the ones of the test.
 */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PublishedExamplesIT {

  private static final String LIST = "/management/v2/product-orders";

  private static final String PREFILLED =
      """
      {"prefilledOrderId": "ID", "prefillUrl": "PORTAL/register/%s/ID"}""";

  private static final String IN_2023_08 =
      """
      {"prefilledOrderId": "ID", "prefillStatus": "PROCESSING"}""";

  private static final String IN_2023_11 =
      """
      {"prefilledOrderId": "ID", "prefillStatus": "PROCESSING",
       "productOrderType": "PREFILL", "productType": "VIPPS_PA_NETT",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "BUSINESS"},
       "productOrderUrl": "PORTAL/register/vippspanett/ID"}""";

  private static final String IN_2026_01 =
      """
      {"productOrderType": "PREFILL", "productOrderId": "ID",
       "productType": "PAYMENT_INTEGRATION", "status": "ORDER_SUBMITTED",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "BUSINESS"},
       "productOrderUrl": "PORTAL/register/prefilled/ID"}""";

  @Inject
  @ConfigProperty(name = "torg.public-url")
  String portal;

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @ParameterizedTest
  @CsvSource({"2023-08, vippspanett", "2023-11, vippspanett", "2026-01, prefilled"})
  void prefillingAsInTheFeatures(String version, String product) {
    String body = PrefillBodies.features(business, OrderSteps.pricePackage(partner));

    Response answer = as(version).header("Idempotency-Key", "features").body(body).post(ORDERS);

    assertPrefilled(answer, product);
  }

  @ParameterizedTest
  @CsvSource({"2023-08, vippspanett", "2023-11, vippspanett", "2026-01, prefilled"})
  void prefillingAsInTheGuide(String version, String product) {
    String body = PrefillBodies.guide(business, OrderSteps.pricePackage(partner));

    Response answer = as(version).header("Idempotency-Key", "guide").body(body).post(ORDERS);

    assertPrefilled(answer, product);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {ORDERS, "/management/v1/products-orders", "/management/v1/products/orders"})
  void prefillingAtEachPublishedAddressWithoutAVersion(String address) {
    String body = PrefillBodies.guide(business, OrderSteps.pricePackage(partner));

    Response answer = asPartner(partner).body(body).post(address);

    assertPrefilled(answer, "vippspanett");
  }

  @Test
  void theStateOfAnOrderIn202308() {
    UUID id = inReview();

    Response answer = as("2023-08").get(ORDERS + "/" + id);

    assertAnswers(answer, 200, IN_2023_08, id.toString());
  }

  @Test
  void theStateOfAnOrderIn202311() {
    UUID id = inReview();

    Response answer = as("2023-11").get(ORDERS + "/" + id);

    assertAnswers(answer, 200, IN_2023_11, id.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/details"})
  void theStateOfAnOrderWithoutAVersion(String alias) {
    UUID id = inReview();

    Response answer = asPartner(partner).get(ORDERS + "/" + id + alias);

    assertAnswers(answer, 200, IN_2023_11, id.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {ORDERS + "/%s", LIST + "/%s/details"})
  void theStateOfAnOrderIn202601(String address) {
    UUID id = inReview();

    Response answer = as("2026-01").get(address.formatted(id));

    assertAnswers(answer, 200, IN_2026_01, id.toString());
  }

  @Test
  void theListOfOrdersIn202601() {
    UUID id = OrderSteps.taken(partner, business, "ACTIVE");

    Response answer = asPartner(partner).get(LIST);

    assertAnswers(answer, 200, "[" + IN_2026_01 + "]", id.toString());
  }

  @ParameterizedTest
  @CsvSource({"2023-08, 600901", "2023-11, 600902", "2026-01, 600903"})
  void anApprovedOrderInEveryVersion(String version, String msn) {
    UUID id = approved(msn);

    Response answer = as(version).get(ORDERS + "/" + id);

    assertAnswers(answer, 200, completed(version, msn), id.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
  void aDeletionInEveryVersion(String version) {
    UUID id = OrderSteps.prefilled(partner, PrefillBodies.smallest(business));

    Response answer = as(version).delete(ORDERS + "/" + id);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).isEmpty();
  }

  private static String completed(String version, String msn) {
    String unit =
        ", \"salesUnit\": {\"msn\": \"%s\", \"name\": \"ACME Fantastic Fitness\"}}".formatted(msn);
    return switch (version) {
      case "2023-08" -> IN_2023_08.replace("PROCESSING", "APPROVED");
      case "2023-11" -> IN_2023_11.replace("PROCESSING", "APPROVED").replaceFirst("}$", unit);
      default -> IN_2026_01.replace("ORDER_SUBMITTED", "COMPLETED").replaceFirst("}$", unit);
    };
  }

  private RequestSpecification as(String version) {
    return asPartner(partner).header("Api-Version", version);
  }

  private UUID inReview() {
    String body = PrefillBodies.guide(business, OrderSteps.pricePackage(partner));
    return OrderSteps.taken(OrderSteps.prefilled(partner, body), business, "ACTIVE");
  }

  private UUID approved(String msn) {
    UUID id = inReview();
    OrderSteps.ok(OrderSteps.approve(id));
    String created = SentEvents.salesUnit("created", msn, business, id, 1);
    TestEvents.publish(
        Topics.SALES_UNITS, created.replace("Unit " + msn, "ACME Fantastic Fitness"));
    OrderSteps.awaitStatus(partner, id, "APPROVED");
    return id;
  }

  private void assertPrefilled(Response answer, String product) {
    String id = answer.jsonPath().getString("prefilledOrderId");
    assertAnswers(answer, 201, PREFILLED.formatted(product), String.valueOf(id));
  }

  private void assertAnswers(Response answer, int status, String expected, String id) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(json(answer.asString()))
        .isEqualTo(
            json(
                expected
                    .replace("ID", id)
                    .replace("PORTAL", portal)
                    .replace("BUSINESS", business.id())));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
