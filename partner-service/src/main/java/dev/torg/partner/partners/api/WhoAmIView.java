package dev.torg.partner.partners.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as it sees itself; the same in every dated version. */
@Schema(description = "A partner as it sees itself.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhoAmIView(
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) String partnerId,
    @Schema(minLength = 1, maxLength = 100) String name,
    @Schema(minLength = 1, maxLength = 50) @Nullable String level,
    @Schema(minLength = 1, maxLength = 100) @Nullable String partnerContactName,
    @Schema(minLength = 3, maxLength = 254) @Nullable String partnerContactEmail,
    @Schema(enumeration = {"PENDING", "ACTIVE", "DEACTIVATED"}) String status) {

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
