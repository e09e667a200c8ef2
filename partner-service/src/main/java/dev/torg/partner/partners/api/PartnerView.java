package dev.torg.partner.partners.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.Partner;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A partner as an operator sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
    String partnerId,
    String name,
    @Nullable String level,
    @Nullable String contactName,
    @Nullable String contactEmail,
    String status,
    Instant createdAt) {

  static PartnerView of(Partner partner) {
    return new PartnerView(
        partner.id().value(),
        partner.profile().name(),
        partner.profile().level(),
        partner.profile().contactName(),
        partner.profile().contactEmail(),
        partner.status().name(),
        partner.createdAt());
  }
}
