package dev.torg.partner.partners.api;

import dev.torg.partner.domain.PartnerProfile;
import dev.torg.platform.business.EmailAddress;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.json.NullRefused;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge patch of what is told about a partner: what is absent stays, null takes away. */
@Schema(additionalProperties = Schema.False.class)
record ChangePartnerRequest(
    @NullRefused(message = "cannot be taken away") @Size(min = 1, max = 100) @Nullable String name,
    @Size(min = 1, max = 50) @Schema(implementation = String.class, nullable = true)
        Replacement<String> level,
    @Size(min = 1, max = 100) @Schema(implementation = String.class, nullable = true)
        Replacement<String> contactName,
    @Email(message = EmailAddress.REASON)
        @Schema(
            implementation = String.class,
            nullable = true,
            minLength = 3,
            maxLength = EmailAddress.LONGEST,
            pattern = EmailAddress.PUBLISHED)
        Replacement<String> contactEmail) {

  PartnerProfile over(PartnerProfile present) {
    return new PartnerProfile(
        name == null ? present.name() : name,
        level.over(present.level()),
        contactName.over(present.contactName()),
        contactEmail.over(present.contactEmail()));
  }
}
