package dev.torg.merchant.agreements.api;

import dev.torg.platform.json.JsonForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an operator turns an agreement down, in words for the business. */
@Schema(
    name = "AgreementRejection",
    requiredProperties = "reason",
    additionalProperties = Schema.False.class)
record RejectAgreementRequest(
    @Schema(minLength = 1, maxLength = RejectAgreementRequest.LONGEST_REASON) String reason) {

  static final int LONGEST_REASON = 1000;

  static RejectAgreementRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("reason");
    String reason = form.text("reason", 1, LONGEST_REASON).orElse("");
    form.finish();
    return new RejectAgreementRequest(reason);
  }
}
