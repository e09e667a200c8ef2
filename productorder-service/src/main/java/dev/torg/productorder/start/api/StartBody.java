package dev.torg.productorder.start.api;

import dev.torg.productorder.api.form.OrderFormSchema;
import dev.torg.productorder.domain.ProductType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body that {@link StartRequest} reads; nobody implements it. */
@Schema(
    name = "StartOrderRequest",
    description = "Either templateId alone, or a productType and as much of the form as is known",
    additionalProperties = Schema.False.class)
interface StartBody extends OrderFormSchema {

  String FROM_TEMPLATE =
      """
      {"templateId": "0199b0f0-2222-7000-8000-000000000001"}""";

  @Schema(format = "uuid", minLength = 36, maxLength = 36, description = "Stands alone")
  String getTemplateId();

  ProductType getProductType();

  @Schema(
      pattern = "^[0-9]{3,10}$",
      minLength = 3,
      maxLength = 10,
      description = "The partner to order with; see GET /portal/v1/partners")
  String getPartnerId();
}
