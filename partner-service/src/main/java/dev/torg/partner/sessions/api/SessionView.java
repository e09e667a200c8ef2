package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.app.FindOwnAccount.OwnAccount;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.PortalCaller;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
}
