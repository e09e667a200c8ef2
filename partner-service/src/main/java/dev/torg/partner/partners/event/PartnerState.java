package dev.torg.partner.partners.event;

import dev.torg.partner.domain.Partner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A partner as events tell of it. Who to turn to there is told no more: events are read by many and
 * kept. The members stay for those who read events of before.
 */
@Schema(name = "PartnerState")
record PartnerState(
    @Schema(maxLength = 10) String partnerId,
    @Schema(maxLength = 100) String name,
    @Schema(maxLength = 50) @Nullable String level,
    @Schema(enumeration = {"ACTIVE", "PENDING", "DEACTIVATED"}) String status,
    @Schema(maxLength = 100, deprecated = true) @Nullable String contactName,
    @Schema(maxLength = 254, deprecated = true) @Nullable String contactEmail) {

  static PartnerState of(Partner partner) {
    return new PartnerState(
        partner.id().value(),
        partner.profile().name(),
        partner.profile().level(),
        partner.status().name(),
        null,
        null);
  }
}
