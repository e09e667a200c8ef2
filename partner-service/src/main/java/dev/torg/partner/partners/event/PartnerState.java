package dev.torg.partner.partners.event;

import dev.torg.partner.partners.domain.Partner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as events tell of it. */
@Schema(
    name = "PartnerState",
    requiredProperties = {"partnerId", "name", "status"})
record PartnerState(
    String partnerId,
    String name,
    @Nullable String level,
    String status,
    @Nullable String contactName,
    @Nullable String contactEmail) {

  static PartnerState of(Partner partner) {
    return new PartnerState(
        partner.id().value(),
        partner.profile().name(),
        partner.profile().level(),
        partner.status().name(),
        partner.profile().contactName(),
        partner.profile().contactEmail());
  }
}
