package dev.torg.partner.partners.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.platform.business.EmailAddress;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an operator tells about a new partner. A partner is active unless said otherwise. */
@Schema(additionalProperties = Schema.False.class)
record RegisterPartnerRequest(
    @NotNull
        @Schema(
            implementation = String.class,
            minLength = 3,
            maxLength = 10,
            pattern = PartnerId.FORM,
            description = "A number that nobody has yet.")
        PartnerId partnerId,
    @NotNull @Size(min = 1, max = 100) String name,
    @Size(min = 1, max = 50) @Nullable String level,
    @Size(min = 1, max = 100) @Nullable String contactName,
    @Email(message = EmailAddress.REASON)
        @Schema(minLength = 3, maxLength = EmailAddress.LONGEST, pattern = EmailAddress.PUBLISHED)
        @Nullable String contactEmail,
    @Schema(
            implementation = String.class,
            enumeration = {"PENDING", "ACTIVE"},
            defaultValue = "ACTIVE")
        @Nullable PartnerStatus status) {

  PartnerProfile profile() {
    return new PartnerProfile(name, level, contactName, contactEmail);
  }

  PartnerStatus statusOrActive() {
    return status == null ? PartnerStatus.ACTIVE : status;
  }
}
