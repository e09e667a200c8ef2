package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.RedirectUri;
import dev.torg.orgconfig.domain.Scopes;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.platform.json.JsonForm;
import java.util.List;
import java.util.Optional;

/** Reads the settings that a body has, whether it creates them all or changes some. */
final class SettingsForm {

  private static final List<String> MEMBERS =
      List.of(
          "client_id",
          "client_secret_ref",
          "redirect_uri",
          "scopes",
          "vipps_enabled",
          "environment");
  private static final int LONGEST_SCOPE = 40;

  private SettingsForm() {}

  /**
   * @param orgId whose settings they are; empty when the body does not say
   */
  static SettingsChange read(JsonForm form, Optional<OrgId> orgId) {
    MEMBERS.stream()
        .filter(form::isNull)
        .forEach(member -> form.reject(member, "must not be null"));
    return new SettingsChange(
        form.parsed("client_id", ClientId::new),
        secretReference(form, orgId),
        form.parsed("redirect_uri", RedirectUri::new),
        scopes(form),
        form.flag("vipps_enabled"),
        form.choice("environment", Environment.byText()));
  }

  private static Optional<SecretReference> secretReference(JsonForm form, Optional<OrgId> orgId) {
    String member = "client_secret_ref";
    Optional<SecretReference> reference = form.parsed(member, SecretReference::new);
    if (reference.isPresent() && orgId.isPresent() && !reference.get().liesWith(orgId.get())) {
      form.reject(member, "must begin with vault://orgs/" + orgId.get().value() + "/");
    }
    return reference;
  }

  private static Optional<Scopes> scopes(JsonForm form) {
    String member = "scopes";
    List<String> values = form.texts(member, Scopes.most(), LONGEST_SCOPE);
    if (!form.has(member)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Scopes(values));
    } catch (IllegalArgumentException refused) {
      form.reject(member, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }
}
