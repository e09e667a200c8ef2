package dev.torg.partner.credentials.api;

import dev.torg.partner.api.ChangeMembers;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.platform.json.JsonForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keys for an operator, who has a name, or for an administrator, who has organisations. */
record IssueCredentialRequest(
    CredentialKind kind, CredentialHolder holder, CredentialChange wanted) {

  private static final Pattern ORG_ID = Pattern.compile("org_[a-z0-9_]{1,60}");
  private static final Map<String, CredentialKind> KINDS =
      Map.of(
          CredentialKind.OPERATOR_KEYS.text(), CredentialKind.OPERATOR_KEYS,
          CredentialKind.ADMINISTRATOR_KEYS.text(), CredentialKind.ADMINISTRATOR_KEYS);

  static IssueCredentialRequest parse(byte[] body) {
    JsonForm form = JsonForm.parse(body);
    form.require("kind");
    var kind = form.choice("kind", KINDS);
    boolean forAdministrator = kind.equals(Optional.of(CredentialKind.ADMINISTRATOR_KEYS));
    CredentialHolder holder = forAdministrator ? administrator(form) : operator(form);
    var wanted = ChangeMembers.ofOperator(form);
    form.finish();
    return new IssueCredentialRequest(kind.orElseThrow(), holder, wanted);
  }

  private static CredentialHolder operator(JsonForm form) {
    form.require("name");
    return new OfOperator(form.text("name", 1, 100).orElse(""));
  }

  private static CredentialHolder administrator(JsonForm form) {
    form.require("orgIds");
    List<String> orgIds = form.texts("orgIds", 100, 64);
    if (orgIds.isEmpty() || !orgIds.stream().allMatch(id -> ORG_ID.matcher(id).matches())) {
      form.reject("orgIds", "must name organisations such as org_helseapp, at least one");
    }
    return new OfAdministrator(Set.copyOf(orgIds));
  }
}
