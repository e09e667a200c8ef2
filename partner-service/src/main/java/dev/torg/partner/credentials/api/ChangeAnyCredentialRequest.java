package dev.torg.partner.credentials.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.api.CredentialChangeRequest;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.RequestLimit;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch by an operator, who also sets and lifts a limit. */
@Schema(description = "What an operator may change.", additionalProperties = Schema.False.class)
record ChangeAnyCredentialRequest(
    @JsonUnwrapped CredentialChangeRequest asHolder,
    @Min(1)
        @Max(RequestLimit.MOST_PER_MINUTE)
        @Schema(
            implementation = BigInteger.class,
            nullable = true,
            description = "The keys' own limit; with null the general one applies.")
        Replacement<Integer> requestsPerMinute) {

  CredentialChange change() {
    return asHolder.change().withLimit(requestsPerMinute);
  }
}
