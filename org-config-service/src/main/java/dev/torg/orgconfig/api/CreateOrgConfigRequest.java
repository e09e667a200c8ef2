package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.Settings;
import dev.torg.platform.json.JsonForm;

/** A whole configuration; it is enabled unless the body says otherwise. */
record CreateOrgConfigRequest(OrgId orgId, Settings settings) {

  static CreateOrgConfigRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    requireWhatIsAbsent(
        form, "org_id", "client_id", "client_secret_ref", "redirect_uri", "scopes", "environment");
    var orgId = form.parsed("org_id", OrgId::new);
    var given = SettingsForm.read(form, orgId);
    form.finish();
    return new CreateOrgConfigRequest(
        orgId.orElseThrow(),
        new Settings(
            given.clientId().orElseThrow(),
            given.clientSecretRef().orElseThrow(),
            given.redirectUri().orElseThrow(),
            given.scopes().orElseThrow(),
            given.vippsEnabled().orElse(true),
            given.environment().orElseThrow()));
  }

  private static void requireWhatIsAbsent(JsonForm form, String... members) {
    for (String member : members) {
      if (member.equals("org_id") || !form.isNull(member)) {
        form.require(member);
      }
    }
  }
}
