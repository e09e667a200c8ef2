package dev.torg.productorder.prefill.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.EveryVersion;
import dev.torg.productorder.api.form.MerchantFormView;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A prefill that was accepted always renders, and says what went in. */
class AcceptedPrefillPropertiesTest {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  @Property(tries = 500)
  void theMerchantFindsWhatWentIn(@ForAll("bodies") ObjectNode body) throws Exception {
    ProductOrder order = AcceptedPrefill.order(body);

    JsonNode view = JSON.valueToTree(MerchantFormView.of(order, List.of()));

    assertThat(reread(view.get("form"))).isEqualTo(expectedForm(body));
    assertThat(view.get("locked").toString().contains("/pricePackageId"))
        .isEqualTo(body.has("pricePackageId"));
    assertThat(view.toString())
        .doesNotContain("\"testWebsitePassword\"")
        .isEqualTo(JSON.valueToTree(MerchantFormView.of(order, List.of())).toString());
  }

  @Property(tries = 200)
  void everyVersionShowsIt(@ForAll("bodies") ObjectNode body) {
    ProductOrder order = AcceptedPrefill.order(body);

    Map<ApiVersion, Object> rendered = EveryVersion.render(order);

    assertThat(rendered).containsOnlyKeys(ApiVersion.values());
    JsonNode latest = JSON.valueToTree(rendered.get(ApiVersion.V2026_01));
    JsonNode guide = JSON.valueToTree(rendered.get(ApiVersion.V2023_11));
    JsonNode oldest = JSON.valueToTree(rendered.get(ApiVersion.V2023_08));
    assertThat(latest.get("businessIdentifier")).isEqualTo(body.get("businessIdentifier"));
    assertThat(guide.get("businessIdentifier")).isEqualTo(body.get("businessIdentifier"));
    assertThat(List.of(latest.get("productType").asText(), guide.get("productType").asText()))
        .contains(body.get("productType").asText());
    assertThat(latest.get("status").asText()).isEqualTo("RECEIVED");
    assertThat(oldest.get("prefillStatus").asText()).isEqualTo("CREATED");
  }

  @Provide
  Arbitrary<ObjectNode> bodies() {
    return Arbitraries.randomValue((Random random) -> GeneratedPrefill.body(random));
  }

  /** The form members of the body, with what has another name when it comes out. */
  private static JsonNode expectedForm(ObjectNode body) throws JsonProcessingException {
    ObjectNode form = body.deepCopy().without(List.of("businessIdentifier", "productType"));
    if (form.has("settlementAccountNumber")) {
      JsonNode number = form.remove("settlementAccountNumber");
      form.putObject("settlementBankAccount").put("scheme", "BBAN:NO").set("id", number);
    }
    if (form.get("website") instanceof ObjectNode website) {
      website.put("hasTestWebsitePassword", website.remove("testWebsitePassword") != null);
    }
    return reread(form);
  }

  /** Numbers get the type that their text gives them. */
  private static JsonNode reread(JsonNode json) throws JsonProcessingException {
    return JSON.readTree(json.toString());
  }
}
