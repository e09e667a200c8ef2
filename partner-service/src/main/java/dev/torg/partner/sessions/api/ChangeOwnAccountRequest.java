package dev.torg.partner.sessions.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.platform.business.Language;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person chooses for itself; what is absent stays as it is. */
@Schema(additionalProperties = Schema.False.class)
record ChangeOwnAccountRequest(
    @Schema(
            implementation = String.class,
            enumeration = {"nb", "en", "da", "fi"})
        @NullRefused
        @Nullable Language language,
    @Size(max = 4)
        @Schema(description = "Of orders, agreements, keys and webhooks those to get mails about.")
        @NullRefused
        @Nullable List<@Size(max = 20) String> mails) {

  static ChangeOwnAccountRequest read(byte[] body) {
    return Body.of(body, ChangeOwnAccountRequest.class)
        .check(ChangeOwnAccountRequest::mustNameSubjects)
        .valid();
  }

  @Nullable Set<MailSubject> about() {
    return mails == null
        ? null
        : mails.stream()
            .flatMap(text -> MailSubject.of(text).stream())
            .collect(toUnmodifiableSet());
  }

  private void mustNameSubjects(Violations violations) {
    if (mails != null && !mails.stream().allMatch(text -> MailSubject.of(text).isPresent())) {
      violations.add("/mails", "must only have orders, agreements, keys, webhooks");
    }
  }
}
