package dev.torg.notification.endpoints.api;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to call, and for which events. */
@Schema(
    name = "RegisterRequest",
    example =
        """
        {"url": "https://example.com/webhook-callback",
         "events": ["management.product-order.completed.v1"]}""",
    additionalProperties = Schema.False.class)
record RegisterWebhookRequest(
    @NotNull
        @Schema(
            implementation = String.class,
            format = "uri",
            maxLength = CallbackUrl.LONGEST,
            description =
                "An https address that the whole internet reaches, without a password in it."
                    + " Redirects are not followed.")
        CallbackUrl url,
    @NotNull @Size(min = 1, max = 100) List<@Size(max = 100) String> events) {

  static RegisterWebhookRequest read(
      byte[] body, JudgeAddress judge, EventTypes types, OwnerKind kind) {
    return Body.of(body, RegisterWebhookRequest.class)
        .check((request, violations) -> request.check(judge, types, kind, violations))
        .valid();
  }

  List<String> distinctEvents() {
    return EventNames.distinct(events);
  }

  private void check(JudgeAddress judge, EventTypes types, OwnerKind kind, Violations violations) {
    if (url != null) {
      violations.attempt("/url", () -> judged(judge));
    }
    if (events != null) {
      EventNames.check(events, types, kind, violations);
    }
  }

  private CallbackUrl judged(JudgeAddress judge) {
    judge.judgeForm(url);
    return url;
  }
}
