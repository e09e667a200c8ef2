package dev.torg.productorder.template;

import static dev.torg.productorder.template.TemplateBodies.SMALLEST;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asOperator;
import static dev.torg.productorder.testing.PartnerSteps.TEMPLATES;
import static dev.torg.productorder.testing.PartnerSteps.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PartnerSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CreateTemplateIT {

  private String partner;

  @BeforeEach
  void knowThePartner() {
    partner = PartnerSteps.known();
  }

  private Response create(String body) {
    return person(partner).body(body).post(TEMPLATES);
  }

  private static List<String> pointers(Response answer) {
    return answer.path("extraDetails.key");
  }

  private String operations() {
    return "/operations/v1/partners/" + partner + "/product-order-templates";
  }

  @Nested
  class Returns201 {

    @Test
    void withTheTemplateAndItsLink() {
      UUID pricePackage = OrderSteps.pricePackage(partner);

      Response answer = create(TemplateBodies.preset(pricePackage));

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      String id = answer.path("templateId");
      assertThat(answer.<String>path("templateUrl")).endsWith("/register/template/" + id);
      assertThat(answer.header("Location")).endsWith(TEMPLATES + "/" + id);
      assertThat(answer.<List<String>>path("lockedFields"))
          .containsExactly("/intendedPurpose", "/hasRecurring");
      assertThat(answer.<Boolean>path("presets.hasRecurring")).isTrue();
      assertThat(answer.<String>path("pricePackageId")).isEqualTo(pricePackage.toString());
    }

    @Test
    void toAnOperator() {
      Response answer = asOperator().body(SMALLEST).post(operations());

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      assertThat(answer.header("Location")).contains(operations());
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withAllThatIsWrongInOneAnswer() {
      String body =
          """
          {"productType": "SHOES", "typo": 1, "lockedFields": ["website", "shoe"],
           "presets": {"pricePackageId": "0199b0f0-3333-7000-8000-000000000001"}}
          """;

      Response answer = create(body);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer))
          .containsExactlyInAnyOrder(
              "/name", "/productType", "/typo", "/presets/pricePackageId", "/lockedFields/1");
    }

    @Test
    void toALockWithoutAPreset() {
      String body =
          """
          {"name": "x", "productType": "CHECKOUT", "lockedFields": ["app"],
           "presets": {"hasRecurring": true}}
          """;

      Response answer = create(body);

      assertThat(pointers(answer)).containsExactly("/lockedFields/0");
    }

    @Test
    void toALockOfTheMerchantsAccount() {
      String body =
          """
          {"name": "x", "productType": "CHECKOUT", "lockedFields": ["settlementBankAccount"],
           "presets": {"settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"}}}
          """;

      Response answer = create(body);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).containsExactly("/lockedFields/0");
    }

    @Test
    void toAPresetPassword() {
      String body =
          """
          {"name": "x", "productType": "CHECKOUT", "presets": {"productUseCase": "WebsiteWithTest",
           "website": {"url": "https://a.example", "termsUrl": "https://a.example/t",
                       "testWebsitePassword": "secret"}}}
          """;

      Response answer = create(body);

      assertThat(pointers(answer)).containsExactly("/presets/website/testWebsitePassword");
      assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void toAnotherPartnersPricePackage() {
      UUID pricePackage = OrderSteps.pricePackage(FreshParties.partner());

      Response answer = create(TemplateBodies.preset(pricePackage));

      assertThat(pointers(answer)).containsExactly("/pricePackageId");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAMerchant() {
      Response answer = asMerchant(FreshParties.business()).body(SMALLEST).post(TEMPLATES);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAPartnerThatDoesNotExist() {
      Response answer =
          asOperator().body(SMALLEST).post("/operations/v1/partners/123/product-order-templates");

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toASecondRequestWithTheSameKey() {
      // Given
      String form = UUID.randomUUID().toString();
      person(partner).header("Idempotency-Key", form).body(SMALLEST).post(TEMPLATES);

      // When
      Response again =
          person(partner).header("Idempotency-Key", form).body(SMALLEST).post(TEMPLATES);

      // Then
      assertThat(again.statusCode()).isEqualTo(409);
      assertThat(again.<String>path("type")).endsWith("/problems/already-done");
      assertThat(person(partner).get(TEMPLATES).<List<?>>path("$")).hasSize(1);
    }
  }
}
