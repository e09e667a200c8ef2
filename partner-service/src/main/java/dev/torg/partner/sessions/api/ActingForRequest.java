package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a person wants to act for: exactly one of the three is there. */
@Schema(description = "Exactly one of the three.", additionalProperties = Schema.False.class)
record ActingForRequest(
    @Schema(ref = "SessionBusiness") @Nullable Business business,
    @Schema(implementation = String.class, minLength = 3, maxLength = 10, pattern = PartnerId.FORM)
        @Nullable PartnerId partnerId,
    @Schema(description = "True, to act as the operator that the person is.")
        @Nullable Boolean operator) {

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

  boolean asOperator() {
    return Boolean.TRUE.equals(operator);
  }

  private void mustNameOne(Violations violations) {
    long named =
        Stream.of(
                business != null || violations.concern("/business"),
                partnerId != null || violations.concern("/partnerId"),
                asOperator() || violations.concern("/operator"))
            .filter(Boolean::booleanValue)
            .count();
    if (named != 1) {
      violations.add("/business", "must be there, or partnerId, or operator, but only one of them");
    }
  }
}
