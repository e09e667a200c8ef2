package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.platform.json.JsonForm;
import java.util.Map;

/**
 * Which keys a partner is to get, the version they speak unless a call says otherwise, their end.
 */
record IssuePartnerCredentialRequest(CredentialKind kind, CredentialChange wanted) {

  private static final Map<String, CredentialKind> KINDS =
      Map.of(
          CredentialKind.PARTNER_KEYS.text(), CredentialKind.PARTNER_KEYS,
          CredentialKind.MANAGEMENT_KEYS.text(), CredentialKind.MANAGEMENT_KEYS);

  static IssuePartnerCredentialRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("kind");
    var kind = form.choice("kind", KINDS);
    var wanted = ChangeMembers.read(form);
    form.finish();
    return new IssuePartnerCredentialRequest(kind.orElseThrow(), wanted);
  }
}
