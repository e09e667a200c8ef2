package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.json.JsonForm;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which keys an operator wants for a partner, and the version they speak unless a call says
 * otherwise.
 */
record IssuePartnerCredentialRequest(CredentialKind kind, Optional<String> apiVersion) {

  private static final Map<String, CredentialKind> KINDS =
      Map.of(
          CredentialKind.PARTNER_KEYS.text(), CredentialKind.PARTNER_KEYS,
          CredentialKind.MANAGEMENT_KEYS.text(), CredentialKind.MANAGEMENT_KEYS);
  private static final Map<String, String> VERSIONS =
      Arrays.stream(ApiVersion.values())
          .collect(Collectors.toMap(ApiVersion::text, ApiVersion::text));

  static IssuePartnerCredentialRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("kind");
    var kind = form.choice("kind", KINDS);
    var apiVersion = form.choice("apiVersion", VERSIONS);
    form.finish();
    return new IssuePartnerCredentialRequest(kind.orElseThrow(), apiVersion);
  }
}
