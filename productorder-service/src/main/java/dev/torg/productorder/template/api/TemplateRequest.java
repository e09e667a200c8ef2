package dev.torg.productorder.template.api;

import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import dev.torg.productorder.api.ProductTypeName;
import dev.torg.productorder.api.form.FieldPointerSchema;
import dev.torg.productorder.api.form.OrderFormRequest;
import dev.torg.productorder.api.form.ReadForm;
import dev.torg.productorder.domain.FormField;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.TemplateTerms;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a template is to say. */
@Schema(
    name = "ProductOrderTemplateRequest",
    requiredProperties = {"name", "productType"},
    additionalProperties = Schema.False.class)
record TemplateRequest(
    @NotNull @Size(min = 1, max = 100) @Schema(description = "As merchants read it") String name,
    @NotNull @Schema(ref = "ProductType") ProductTypeName productType,
    @Schema(
            implementation = String.class,
            format = "uuid",
            minLength = 36,
            maxLength = 36,
            description = "One of the partner's active ones; merchants cannot change it")
        @Nullable UUID pricePackageId,
    @Schema(description = "What orders start with, by the rules of prefill; no price package in it")
        @Nullable OrderFormRequest presets,
    @Size(max = 20)
        @Schema(
            type = SchemaType.ARRAY,
            implementation = FieldPointerSchema.class,
            description =
                "Presets that merchants cannot change, as JSON Pointers or member names of the form")
        List<@Size(max = 50) String> lockedFields) {

  static TemplateTerms read(byte[] body, CheckDigits checkDigits) {
    Body<TemplateRequest> sent = Body.of(body, TemplateRequest.class);
    OrderForm form = sent.make((request, violations) -> request.form(violations, checkDigits));
    Set<FormField> locked = sent.make((request, violations) -> request.locked(violations, form));
    TemplateRequest request = sent.valid();
    return new TemplateTerms(request.name, request.productType.type(), form, locked);
  }

  private OrderForm form(Violations violations, CheckDigits checkDigits) {
    Optional<UUID> pricePackage = Optional.ofNullable(pricePackageId);
    if (presets == null) {
      return OrderForm.EMPTY.priced(pricePackage);
    }
    ReadForm read = presets.read("/presets", violations, checkDigits, Optional.empty());
    if (presets.pricePackageId() != null) {
      violations.add("/presets/pricePackageId", "stands beside the presets, not among them");
    }
    if (read.testWebsitePassword().isPresent()) {
      violations.add("/presets/website/testWebsitePassword", "cannot be preset");
    }
    return read.form().priced(pricePackage);
  }

  private Set<FormField> locked(Violations violations, OrderForm form) {
    Set<FormField> locked = EnumSet.noneOf(FormField.class);
    for (int index = 0; index < lockedFields.size(); index++) {
      Optional<FormField> field = FormField.named(lockedFields.get(index));
      String pointer = "/lockedFields/" + index;
      if (field.isEmpty()) {
        violations.add(pointer, "is not a field of the order form");
      } else if (!field.get().canBeLocked()) {
        violations.add(pointer, "cannot be locked: the merchant decides where its money goes");
      } else if (!violations.concern("/presets") && field.get().in(form).isEmpty()) {
        violations.add(pointer, "has no preset, and only a preset can be locked");
      }
      field.ifPresent(locked::add);
    }
    return locked;
  }
}
