package dev.torg.productorder.prefill.api;

import dev.torg.productorder.api.form.BusinessSchema;
import dev.torg.productorder.api.form.OrderFormSchema;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body that {@link PrefillRequest} reads; nobody implements it. */
@Schema(
    name = "PrefillRequest",
    requiredProperties = {"businessIdentifier", "productType"},
    additionalProperties = Schema.False.class)
interface PrefillBody extends OrderFormSchema {

  BusinessSchema getBusinessIdentifier();

  @Schema(
      enumeration = {
        "PAYMENT_INTEGRATION",
        "CASHIER",
        "CHECKOUT",
        "LOGIN",
        "DONATIONS",
        "VIPPS_PA_NETT",
        "VIPPS_I_KASSA",
        "VIPPS_CHECKOUT",
        "VIPPS_LOGG_INN"
      })
  String getProductType();

  @Schema(
      pattern = "^[0-9]{11}$",
      minLength = 11,
      maxLength = 11,
      description = "The settlement account as version 2023-08 writes it: BBAN:NO")
  String getSettlementAccountNumber();
}
