package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.Partner;
import dev.torg.platform.identity.PortalCaller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is logged in, acting for whom, and which partners it could act for instead. */
record SessionView(
    UUID userId,
    String name,
    Instant authenticatedAt,
    @Nullable ActingForView actingFor,
    List<PartnerChoice> partners) {

  record PartnerChoice(String partnerId, String name) {}

  static SessionView of(PortalCaller caller, List<Partner> partners) {
    return new SessionView(
        caller.userId(),
        caller.name(),
        caller.authenticatedAt(),
        caller.actingFor().map(ActingForView::of).orElse(null),
        partners.stream()
            .map(partner -> new PartnerChoice(partner.id().value(), partner.profile().name()))
            .toList());
  }
}
