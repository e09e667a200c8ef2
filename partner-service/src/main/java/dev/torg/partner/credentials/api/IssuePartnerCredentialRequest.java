package dev.torg.partner.credentials.api;

import dev.torg.partner.api.ChangeMembers;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.platform.json.JsonForm;
import java.util.Map;
import java.util.function.Function;

/**
 * Which keys a partner is to get, the version they speak unless a call says otherwise, their end
 * and limit.
 */
record IssuePartnerCredentialRequest(CredentialKind kind, CredentialChange wanted) {

  private static final Map<String, CredentialKind> KINDS =
      Map.of(
          CredentialKind.PARTNER_KEYS.text(), CredentialKind.PARTNER_KEYS,
          CredentialKind.MANAGEMENT_KEYS.text(), CredentialKind.MANAGEMENT_KEYS);

  /** What a partner may ask for itself. */
  static IssuePartnerCredentialRequest ofPartner(byte[] body) {
    return parse(body, ChangeMembers::ofHolder);
  }

  /** What an operator may ask for it: also a limit. */
  static IssuePartnerCredentialRequest ofOperator(byte[] body) {
    return parse(body, ChangeMembers::ofOperator);
  }

  private static IssuePartnerCredentialRequest parse(
      byte[] body, Function<JsonForm, CredentialChange> changeMembers) {
    JsonForm form = JsonForm.parse(body);
    form.require("kind");
    var kind = form.choice("kind", KINDS);
    var wanted = changeMembers.apply(form);
    form.finish();
    return new IssuePartnerCredentialRequest(kind.orElseThrow(), wanted);
  }
}
