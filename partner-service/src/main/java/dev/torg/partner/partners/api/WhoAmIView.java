package dev.torg.partner.partners.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.Partner;
import org.jspecify.annotations.Nullable;

/** A partner as it sees itself; the same in every dated version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhoAmIView(
    String partnerId,
    String name,
    @Nullable String level,
    @Nullable String partnerContactName,
    @Nullable String partnerContactEmail,
    String status) {

  static WhoAmIView of(Partner partner) {
    return new WhoAmIView(
        partner.id().value(),
        partner.profile().name(),
        partner.profile().level(),
        partner.profile().contactName(),
        partner.profile().contactEmail(),
        partner.status().name());
  }
}
