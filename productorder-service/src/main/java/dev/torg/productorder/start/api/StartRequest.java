package dev.torg.productorder.start.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.json.JsonForm;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.ProductTypes;
import dev.torg.productorder.api.form.FormReader;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.start.app.ManualWish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the body that begins an order: a template's id alone, or an order form. */
@ApplicationScoped
class StartRequest {

  private static final Map<String, ProductType> PRODUCT_TYPES = ProductTypes.choices();
  private static final Pattern PARTNER_ID = Pattern.compile("[0-9]{3,10}");

  private final FormReader forms;

  StartRequest(FormReader forms) {
    this.forms = forms;
  }

  /** One of the two is there. */
  record Read(Optional<UUID> templateId, Optional<ManualWish> wish) {}

  Read read(byte[] body, BusinessIdentifier business, List<Violation> inHeaders) {
    JsonForm json = JsonForm.parse(body);
    json.rejectToo(inHeaders);
    return json.has("templateId")
        ? new Read(Optional.of(template(json)), Optional.empty())
        : new Read(Optional.empty(), Optional.of(wish(json, business)));
  }

  private static UUID template(JsonForm json) {
    Optional<UUID> id = json.uuid("templateId");
    json.finish();
    return id.orElseThrow();
  }

  private ManualWish wish(JsonForm json, BusinessIdentifier business) {
    json.require("productType");
    Optional<ProductType> productType = json.choice("productType", PRODUCT_TYPES);
    Optional<String> partner = json.matching("partnerId", PARTNER_ID, "must be 3 to 10 digits");
    ReadForm read = forms.read(json, Optional.empty());
    json.finish();
    return new ManualWish(
        business, partner, productType.orElseThrow(), read.form(), read.testWebsitePassword());
  }
}
