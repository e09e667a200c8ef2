package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.json.JsonForm;
import java.util.Optional;

/** Whom a person wants to act for: exactly one of the two is there. */
record ActingForRequest(Optional<BusinessIdentifier> business, Optional<PartnerId> partnerId) {

  static ActingForRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    if (form.has("business") == form.has("partnerId")) {
      form.reject("business", "must be there, or partnerId, but not both");
    }
    var business = form.object("business", ActingForRequest::business);
    var partnerId = form.parsed("partnerId", PartnerId::new);
    form.finish();
    return new ActingForRequest(business, partnerId);
  }

  private static BusinessIdentifier business(JsonForm form) {
    form.require("scheme", "id");
    return BusinessIdentifier.of(
        form.text("scheme", 1, 50).orElse(""), form.text("id", 1, 50).orElse(""));
  }
}
