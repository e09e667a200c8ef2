package dev.torg.productorder.template;

import static dev.torg.productorder.template.TemplateBodies.SMALLEST;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asOperator;
import static dev.torg.productorder.testing.PartnerSteps.TEMPLATES;
import static dev.torg.productorder.testing.PartnerSteps.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PartnerSteps;
import dev.torg.productorder.testing.PrefillBodies;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class TemplatesIT {

  private String partner;

  @BeforeEach
  void knowThePartner() {
    partner = PartnerSteps.known();
  }

  private String operations() {
    return "/operations/v1/partners/" + partner + "/product-order-templates";
  }

  @Nested
  class Listing {

    /** As with orders: a page of them would not fit into memory. */
    @Test
    void leavesPicturesToTheTemplateItself() {
      String id =
          PartnerSteps.template(
                  partner,
                  "{\"name\": \"Bare\", \"productType\": \"LOGIN\", \"presets\": {\"salesUnitLogo\": \"%s\"}}"
                      .formatted(PrefillBodies.LOGO))
              .toString();

      Response list = person(partner).get(TEMPLATES);
      Response one = person(partner).get(TEMPLATES + "/" + id);

      assertThat(list.<List<String>>path("templateId")).containsExactly(id);
      assertThat(list.<List<String>>path("presets.salesUnitLogo")).containsOnlyNulls();
      assertThat(one.<String>path("presets.salesUnitLogo")).isEqualTo(PrefillBodies.LOGO);
    }

    @Test
    void goesPageByPageOldestFirst() {
      String first = PartnerSteps.template(partner, SMALLEST).toString();
      String second = PartnerSteps.template(partner, SMALLEST).toString();
      PartnerSteps.template(PartnerSteps.known(), SMALLEST);

      Response page = asOperator().get(operations() + "?limit=1");
      String link = page.header("Link");
      String next = link.substring(link.indexOf("/operations"), link.indexOf('>'));

      assertThat(page.<List<String>>path("templateId")).containsExactly(first);
      assertThat(asOperator().urlEncodingEnabled(false).get(next).<List<String>>path("templateId"))
          .containsExactly(second);
    }
  }

  @Nested
  class Reading {

    @Test
    void showsWhoseItIsToWhoeverHasTheLink() {
      UUID id =
          PartnerSteps.template(partner, TemplateBodies.preset(OrderSteps.pricePackage(partner)));

      Response answer = OrderSteps.as(TestTokens.portal("Nobody Yet")).get(TEMPLATES + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.<String>path("partnerName")).isEqualTo("Partner " + partner);
      assertThat(answer.<String>path("pricePackage.name")).isEqualTo("POS standard");
      assertThat(
              OrderSteps.as(TestTokens.portal("Nobody Yet"))
                  .header("If-None-Match", answer.header("ETag"))
                  .get(TEMPLATES + "/" + id)
                  .statusCode())
          .isEqualTo(304);
    }

    @Test
    void showsAPresetAccountToWhoActsForSomebodyOnly() {
      UUID id =
          PartnerSteps.template(
              partner,
              """
              {"name": "x", "productType": "CHECKOUT",
               "presets": {"settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"}}}
              """);

      Response stranger = OrderSteps.as(TestTokens.portal("Nobody Yet")).get(TEMPLATES + "/" + id);
      Response merchant = asMerchant(FreshParties.business()).get(TEMPLATES + "/" + id);

      assertThat(stranger.statusCode()).isEqualTo(200);
      assertThat(stranger.asString()).doesNotContain("86011117947");
      assertThat(merchant.asString()).contains("86011117947");
      assertThat(merchant.header("ETag")).isNotEqualTo(stranger.header("ETag"));
    }

    @Test
    void returns404ToAnotherPartner() {
      UUID id = PartnerSteps.template(partner, SMALLEST);

      Response answer = person(FreshParties.partner()).get(TEMPLATES + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Withdrawing {

    @Test
    void isRecordedAndSoWasMaking() {
      UUID id = PartnerSteps.template(partner, SMALLEST);
      person(partner).delete(TEMPLATES + "/" + id);

      Response acts = asOperator().get(operations() + "/" + id + "/acts");

      assertThat(acts.statusCode()).as(acts.asString()).isEqualTo(200);
      assertThat(acts.<List<String>>path("acts.actor.kind")).containsExactly("PERSON", "PERSON");
      String ofAnother = operations().replace(partner, PartnerSteps.known());
      assertThat(asOperator().get(ofAnother + "/" + id + "/acts").statusCode()).isEqualTo(404);
    }

    @Test
    void isToldAndSoWasMaking() {
      UUID id = PartnerSteps.template(partner, SMALLEST);

      person(partner).delete(TEMPLATES + "/" + id);

      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read(Topics.PRODUCT_ORDER_TEMPLATES, id.toString()))
                      .extracting(TemplatesIT::told)
                      .containsExactly(
                          "productorder.product-order-template.created.v1 1 ACTIVE",
                          "productorder.product-order-template.withdrawn.v1 2 WITHDRAWN"));
    }

    @Test
    void takesItFromItsPartnerAndTellsItsMerchants() {
      UUID id = PartnerSteps.template(partner, SMALLEST);

      Response answer = asOperator().delete(operations() + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(person(partner).get(TEMPLATES).<List<Object>>path("$")).isEmpty();
      assertThat(person(partner).get(TEMPLATES + "/" + id).statusCode()).isEqualTo(404);
      assertThat(asMerchant(FreshParties.business()).get(TEMPLATES + "/" + id).statusCode())
          .isEqualTo(410);
    }

    @Test
    void returns412ToWhoReadAnotherStateOfIt() {
      UUID id = PartnerSteps.template(partner, SMALLEST);
      String tag = person(partner).get(TEMPLATES + "/" + id).header("ETag");

      int stale =
          person(partner).header("If-Match", "\"stale\"").delete(TEMPLATES + "/" + id).statusCode();
      int still = person(partner).get(TEMPLATES + "/" + id).statusCode();
      int latest =
          person(partner).header("If-Match", tag).delete(TEMPLATES + "/" + id).statusCode();

      assertThat(List.of(stale, still, latest)).containsExactly(412, 200, 204);
    }

    @Test
    void returns404TheSecondTimeAndToAnotherPartner() {
      UUID id = PartnerSteps.template(partner, SMALLEST);

      int toAnother = person(FreshParties.partner()).delete(TEMPLATES + "/" + id).statusCode();
      person(partner).delete(TEMPLATES + "/" + id);
      int again = person(partner).delete(TEMPLATES + "/" + id).statusCode();

      assertThat(List.of(toAnother, again)).containsOnly(404);
    }
  }

  private static String told(JsonNode event) {
    return event.path("type").asText()
        + " "
        + event.path("sequence").asText()
        + " "
        + event.path("data").path("status").asText();
  }
}
