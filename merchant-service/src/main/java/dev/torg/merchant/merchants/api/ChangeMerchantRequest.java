package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.platform.json.JsonForm;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator may change of a merchant. */
@Schema(
    name = "MerchantChange",
    requiredProperties = "status",
    additionalProperties = Schema.False.class)
record ChangeMerchantRequest(MerchantStatus status) {

  private static final Map<String, MerchantStatus> STATUSES =
      Map.of("ACTIVE", MerchantStatus.ACTIVE, "DEACTIVATED", MerchantStatus.DEACTIVATED);

  static ChangeMerchantRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("status");
    var status = form.choice("status", STATUSES);
    form.finish();
    return new ChangeMerchantRequest(status.orElseThrow());
  }
}
