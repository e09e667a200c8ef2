package dev.torg.productorder.prefill.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.JsonForm;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.ProductTypes;
import dev.torg.productorder.api.form.FormReader;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
import dev.torg.productorder.prefill.app.UnacceptedPrefill;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a prefill request. */
@ApplicationScoped
class PrefillRequest {

  private static final Map<String, ProductType> PRODUCT_TYPES = ProductTypes.choices();

  private final FormReader forms;
  private final CheckDigits checkDigits;

  PrefillRequest(FormReader forms, CheckDigits checkDigits) {
    this.forms = forms;
    this.checkDigits = checkDigits;
  }

  /** Fails only for a body that is no JSON object; what is wrong in one is part of the result. */
  ReadPrefill read(byte[] body, Party party, OrderHeaders headers) {
    JsonForm json = JsonForm.parse(body);
    json.rejectToo(headers.violations());
    json.require("businessIdentifier", "productType");
    Optional<BusinessIdentifier> business = json.object("businessIdentifier", this::business);
    Optional<ProductType> productType = json.choice("productType", PRODUCT_TYPES);
    ReadForm read = forms.read(json, Optional.empty());
    var violations = json.violations();
    return violations.isEmpty()
        ? new Prefill(
            party,
            headers.system(),
            business.orElseThrow(),
            productType.orElseThrow(),
            read.form(),
            read.testWebsitePassword())
        : new UnacceptedPrefill(party, read.form().pricePackageId(), violations);
  }

  private BusinessIdentifier business(JsonForm json) {
    json.require("scheme", "id");
    Optional<String> scheme = json.text("scheme", 1, 30);
    Optional<String> id = json.text("id", 1, 50);
    if (scheme.isEmpty() || id.isEmpty()) {
      throw new IllegalArgumentException("must have scheme and id");
    }
    return BusinessIdentifier.of(scheme.get(), id.get(), checkDigits);
  }
}
