package dev.torg.partner.partners.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.platform.json.JsonForm;
import java.util.Map;
import java.util.regex.Pattern;

/** What an operator tells about a new partner. A partner is active unless said otherwise. */
record RegisterPartnerRequest(PartnerId partnerId, PartnerProfile profile, PartnerStatus status) {

  static final String NO_EMAIL = "must be an e-mail address";
  static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
  private static final Map<String, PartnerStatus> STATUSES =
      Map.of("ACTIVE", PartnerStatus.ACTIVE, "PENDING", PartnerStatus.PENDING);

  static RegisterPartnerRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("partnerId", "name");
    var partnerId = form.parsed("partnerId", PartnerId::new);
    var name = form.text("name", 1, 100);
    var level = form.text("level", 1, 50);
    var contactName = form.text("contactName", 1, 100);
    var contactEmail = form.matching("contactEmail", EMAIL, NO_EMAIL);
    var status = form.choice("status", STATUSES);
    form.finish();
    return new RegisterPartnerRequest(
        partnerId.orElseThrow(),
        new PartnerProfile(
            name.orElseThrow(),
            level.orElse(null),
            contactName.orElse(null),
            contactEmail.orElse(null)),
        status.orElse(PartnerStatus.ACTIVE));
  }
}
