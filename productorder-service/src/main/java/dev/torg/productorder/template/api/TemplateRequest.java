package dev.torg.productorder.template.api;

import dev.torg.platform.json.JsonForm;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.ProductTypes;
import dev.torg.productorder.api.form.FormReader;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.TemplateTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the body that makes a template. */
@ApplicationScoped
class TemplateRequest {

  private static final Map<String, ProductType> PRODUCT_TYPES = ProductTypes.choices();
  private static final int LONGEST_NAME = 100;
  private static final int MOST_LOCKED = 20;
  private static final int LONGEST_FIELD = 50;

  private final FormReader forms;

  TemplateRequest(FormReader forms) {
    this.forms = forms;
  }

  TemplateTerms read(byte[] body) {
    JsonForm json = JsonForm.parse(body);
    json.require("name", "productType");
    Optional<String> name = json.text("name", 1, LONGEST_NAME);
    Optional<ProductType> productType = json.choice("productType", PRODUCT_TYPES);
    Optional<UUID> pricePackage = json.uuid("pricePackageId");
    Optional<OrderForm> presets = json.object("presets", this::presets);
    boolean readable = presets.isPresent() || !json.has("presets");
    OrderForm form = presets.orElse(OrderForm.EMPTY).priced(pricePackage);
    Set<FormField> locked = locked(json, readable ? Optional.of(form) : Optional.empty());
    json.finish();
    return new TemplateTerms(name.orElseThrow(), productType.orElseThrow(), form, locked);
  }

  private OrderForm presets(JsonForm json) {
    ReadForm read = forms.read(json, Optional.empty());
    if (json.has("pricePackageId")) {
      json.reject("pricePackageId", "stands beside the presets, not among them");
    }
    if (read.testWebsitePassword().isPresent()) {
      String pointer = json.pointer("website") + "/testWebsitePassword";
      json.rejectToo(List.of(new Violation(pointer, "cannot be preset")));
    }
    return read.form();
  }

  /**
   * @param form to look for presets in; empty where it could not be read
   */
  private static Set<FormField> locked(JsonForm json, Optional<OrderForm> form) {
    Set<FormField> locked = EnumSet.noneOf(FormField.class);
    List<Violation> violations = new ArrayList<>();
    List<String> names = json.texts("lockedFields", MOST_LOCKED, LONGEST_FIELD);
    for (int index = 0; index < names.size(); index++) {
      Optional<FormField> field = FormField.named(names.get(index));
      String pointer = json.pointer("lockedFields") + "/" + index;
      if (field.isEmpty()) {
        violations.add(new Violation(pointer, "is not a field of the order form"));
      } else if (form.filter(presets -> field.get().in(presets).isEmpty()).isPresent()) {
        violations.add(new Violation(pointer, "has no preset, and only a preset can be locked"));
      }
      field.ifPresent(locked::add);
    }
    json.rejectToo(violations);
    return locked;
  }
}
