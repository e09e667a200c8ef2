package dev.torg.partner.credentials.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.RequestLimit;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which keys an operator issues to a partner: also with a limit. */
@Schema(description = "What an operator may ask for.", additionalProperties = Schema.False.class)
record IssueLimitedPartnerCredentialRequest(
    @JsonUnwrapped PartnerCredentialRequest asPartner,
    @Min(1)
        @Max(RequestLimit.MOST_PER_MINUTE)
        @Schema(
            implementation = BigInteger.class,
            nullable = true,
            description = "The keys' own limit; with null the general one applies.")
        Replacement<Integer> requestsPerMinute) {

  CredentialKind kind() {
    return asPartner.kind();
  }

  CredentialChange wanted() {
    return asPartner.wanted().withLimit(requestsPerMinute);
  }
}
