package dev.torg.partner.partners.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.EmailAddress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner as an operator sees it. */
@Schema(description = "A partner as an operator sees it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(
    @Schema(
            minLength = 3,
            maxLength = 10,
            pattern = PartnerId.FORM,
            description = "The partner's number. Leading zeros count.")
        String partnerId,
    @Schema(minLength = 1, maxLength = 100) String name,
    @Schema(minLength = 1, maxLength = 50, description = "The level of the partnership.")
        @Nullable String level,
    @Schema(minLength = 1, maxLength = 100, description = "Whom the partner can turn to.")
        @Nullable String contactName,
    @Schema(minLength = 3, maxLength = EmailAddress.LONGEST, pattern = EmailAddress.PUBLISHED)
        @Nullable String contactEmail,
    @Schema(enumeration = {"PENDING", "ACTIVE", "DEACTIVATED"}) String status,
    @Schema(implementation = String.class, format = "date-time") Instant createdAt) {

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
