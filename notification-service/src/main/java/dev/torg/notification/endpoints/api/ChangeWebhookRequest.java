package dev.torg.notification.endpoints.api;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.endpoints.domain.EndpointChange;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be another; what is left out stays as it is. */
@Schema(
    name = "ChangeWebhookRequest",
    example = "{\"paused\": true}",
    additionalProperties = Schema.False.class)
record ChangeWebhookRequest(
    @NullRefused
        @Schema(implementation = String.class, format = "uri", maxLength = CallbackUrl.LONGEST)
        @Nullable CallbackUrl url,
    @NullRefused @Size(min = 1, max = 100) @Schema(description = "Replaces all events.")
        @Nullable List<@Size(max = 100) String> events,
    @NullRefused
        @Schema(description = "Whether to make no calls for now. What happens meanwhile is kept.")
        @Nullable Boolean paused) {

  static EndpointChange read(byte[] body, JudgeAddress judge, EventTypes types, OwnerKind kind) {
    return Body.of(body, ChangeWebhookRequest.class)
        .check((request, violations) -> request.check(judge, types, kind, violations))
        .valid()
        .change();
  }

  private EndpointChange change() {
    return new EndpointChange(
        Optional.ofNullable(url),
        Optional.ofNullable(events).map(EventNames::distinct),
        Optional.ofNullable(paused));
  }

  private void check(JudgeAddress judge, EventTypes types, OwnerKind kind, Violations violations) {
    if (url != null) {
      violations.attempt("/url", () -> judged(judge));
    }
    if (events != null) {
      EventNames.check(events, types, kind, violations);
    }
  }

  private @Nullable CallbackUrl judged(JudgeAddress judge) {
    if (url != null) {
      judge.judgeForm(url);
    }
    return url;
  }
}
