package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.platform.json.JsonForm;
import java.util.List;
import java.util.Optional;

/** The settings to replace; the organisation itself may be named, but not changed. */
record ChangeOrgConfigRequest(SettingsChange change) {

  private static final List<String> FIXED = List.of("created_at", "updated_at");

  static ChangeOrgConfigRequest parse(OrgId orgId, byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.parsed("org_id", named -> sameAs(orgId, named));
    if (form.isNull("org_id")) {
      form.reject("org_id", "must not be null");
    }
    FIXED.stream()
        .filter(member -> form.has(member) || form.isNull(member))
        .forEach(member -> form.reject(member, "cannot be changed"));
    var change = SettingsForm.read(form, Optional.of(orgId));
    form.finish();
    return new ChangeOrgConfigRequest(change);
  }

  private static String sameAs(OrgId orgId, String named) {
    if (!named.equals(orgId.value())) {
      throw new IllegalArgumentException("cannot be changed");
    }
    return named;
  }
}
