package dev.torg.productorder.template.api;

import dev.torg.productorder.api.form.FieldPointerSchema;
import dev.torg.productorder.api.form.OrderFormSchema;
import dev.torg.productorder.domain.ProductType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body that {@link TemplateRequest} reads; nobody implements it. */
@Schema(
    name = "ProductOrderTemplateRequest",
    requiredProperties = {"name", "productType"},
    additionalProperties = Schema.False.class)
interface TemplateBody {

  @Schema(minLength = 1, maxLength = 100, description = "As merchants read it")
  String getName();

  ProductType getProductType();

  @Schema(
      format = "uuid",
      minLength = 36,
      maxLength = 36,
      description = "One of the partner's active ones; merchants cannot change it")
  String getPricePackageId();

  @Schema(description = "What orders start with, by the rules of prefill; no price package in it")
  OrderFormSchema getPresets();

  @Schema(
      type = SchemaType.ARRAY,
      implementation = FieldPointerSchema.class,
      maxItems = 20,
      description =
          "Presets that merchants cannot change, as JSON Pointers or member names of the form")
  List<String> getLockedFields();
}
