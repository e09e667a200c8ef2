package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.app.FindOwnAccount.OwnAccount;
import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.platform.business.Language;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.PortalCaller;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is logged in, acting for whom, and which partners it could act for instead. */
@Schema
record SessionView(
    @Schema(implementation = String.class, format = "uuid") UUID userId,
    @Schema(minLength = 1, maxLength = 200) String name,
    @Schema(maxLength = 254, description = "As the eID gave it at the last login, if it did.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String email,
    @Schema(
            enumeration = {"nb", "en", "da", "fi"},
            description = "That the person chose.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String language,
    @Schema(maxItems = 4, description = "What the person gets mails about.")
        List<@Size(max = 20) String> mails,
    @Schema(implementation = String.class, format = "date-time") Instant authenticatedAt,
    @Schema(nullable = true) @Nullable ActingForView actingFor,
    @Schema(maxItems = 1000) List<PartnerChoice> partners,
    @Schema(maxItems = 1000, description = "Those whose people let the person in.")
        List<ActingForView.BusinessView> businesses,
    @Schema(description = "Whether the person could act as an operator.") boolean operator) {

  @Schema
  record PartnerChoice(
      @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) String partnerId,
      @Schema(minLength = 1, maxLength = 100) String name) {}

  static SessionView of(Caller caller, OwnAccount account) {
    PortalCaller person = caller.person().orElseThrow();
    return new SessionView(
        person.userId(),
        person.name(),
        account.user().map(PortalUser::email).orElse(null),
        account.user().map(user -> tag(user.language())).orElse(null),
        account.user().map(user -> texts(user.mails())).orElse(List.of()),
        person.authenticatedAt(),
        ActingForView.of(caller).orElse(null),
        account.partners().stream()
            .map(partner -> new PartnerChoice(partner.id().value(), partner.profile().name()))
            .toList(),
        account.grants().stream()
            .map(grant -> grant.whom().business())
            .filter(Objects::nonNull)
            .map(
                business -> new ActingForView.BusinessView(business.scheme().text(), business.id()))
            .toList(),
        account.user().filter(PortalUser::isOperator).isPresent());
  }

  static @Nullable String tag(@Nullable Language language) {
    return language == null ? null : language.text();
  }

  static List<String> texts(Set<MailSubject> mails) {
    return mails.stream().map(MailSubject::text).sorted().toList();
  }
}
