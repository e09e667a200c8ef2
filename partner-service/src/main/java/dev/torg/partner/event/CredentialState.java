package dev.torg.partner.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.platform.business.BusinessIdentifier;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A credential as events tell of it: enough to refuse or limit it, nothing to use it with.
 *
 * @param requestsPerMinute how many calls with it there may be, if not as many as with any other
 * @param status {@code ACTIVE} or {@code REVOKED}; whether it has expired, the reader's clock tells
 * @param keyGeneration counts the sets of keys there have been; a token tells which bought it
 * @param previousTokensUntil when the tokens of the set before the present one end
 */
@Schema(name = "CredentialState")
record CredentialState(
    UUID credentialId,
    @Schema(maxLength = 30) String kind,
    @Schema(maxLength = 10) @Nullable String partnerId,
    @Nullable Business businessIdentifier,
    @Schema(maxLength = 10) @Nullable String msn,
    @Schema(minLength = 1, maxLength = 50, description = "What its holder calls it")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String label,
    @Schema(maxLength = 7) @Nullable String apiVersion,
    @Schema(
            minimum = "1",
            maximum = "100000000",
            description = "Its own limit; without one the general limit applies")
        @Nullable Integer requestsPerMinute,
    @Schema(enumeration = {"ACTIVE", "REVOKED"}) String status,
    @Schema(minimum = "1", maximum = "2147483647") int keyGeneration,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousTokensUntil,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  @Schema(description = "A business as its national register names it.")
  record Business(
      @Schema(minLength = 1, maxLength = 30, description = "Such as business:NO:ORG.")
          String scheme,
      @Schema(minLength = 4, maxLength = 20) String id) {

    static Business of(BusinessIdentifier business) {
      return new Business(business.scheme().text(), business.id());
    }
  }

  static CredentialState of(Credential credential) {
    var holder = credential.holder();
    var life = credential.life();
    return new CredentialState(
        credential.id(),
        credential.kind().text(),
        holder instanceof OfPartner partner ? partner.partnerId().value() : null,
        holder instanceof OfMerchant merchant ? Business.of(merchant.business()) : null,
        holder instanceof OfMerchant merchant ? merchant.msn().value() : null,
        credential.terms().label(),
        credential.terms().apiVersion(),
        credential.terms().requestsPerMinute(),
        credential.isRevoked() ? "REVOKED" : "ACTIVE",
        credential.secrets().generation(),
        life.rotatedAt(),
        life.previousTokensUntil(),
        life.expiresAt(),
        life.revokedAt());
  }
}
