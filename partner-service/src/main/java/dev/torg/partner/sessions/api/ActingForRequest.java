package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a person wants to act for: exactly one of the two is there. */
@Schema(description = "Exactly one of the two.", additionalProperties = Schema.False.class)
record ActingForRequest(
    @Schema(ref = "SessionBusiness") @Nullable Business business,
    @Schema(implementation = String.class, minLength = 3, maxLength = 10, pattern = PartnerId.FORM)
        @Nullable PartnerId partnerId) {

  record Business(
      @NotNull @Size(min = 1, max = 50) String scheme,
      @NotNull @Size(min = 1, max = 50) String id) {

    /** Refuses what cannot be a business. */
    Business {
      BusinessIdentifier.of(scheme, id);
    }

    BusinessIdentifier identifier() {
      return BusinessIdentifier.of(scheme, id);
    }
  }

  static ActingForRequest read(byte[] body) {
    return Body.of(body, ActingForRequest.class).check(ActingForRequest::mustNameOne).valid();
  }

  private void mustNameOne(Violations violations) {
    boolean namesBusiness = business != null || violations.concern("/business");
    boolean namesPartner = partnerId != null || violations.concern("/partnerId");
    if (namesBusiness == namesPartner) {
      violations.add("/business", "must be there, or partnerId, but not both");
    }
  }
}
