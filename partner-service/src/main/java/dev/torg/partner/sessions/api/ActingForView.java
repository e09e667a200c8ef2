package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a session acts for: a business or a partner. */
@Schema(description = "A business or a partner.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActingForView(
    @Nullable BusinessView business,
    @Schema(description = "Whether the person's role lets it sign for the business.")
        @Nullable Boolean maySign,
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) @Nullable String partnerId,
    @Schema(
            enumeration = {"admin", "editor", "reader"},
            description = "What the person may do there.")
        String access) {

  @Schema(name = "SessionBusiness")
  record BusinessView(
      @Schema(minLength = 1, maxLength = 50) String scheme,
      @Schema(minLength = 1, maxLength = 50) String id) {}

  static ActingForView of(ActingFor actingFor) {
    if (actingFor instanceof ActingForMerchant merchant) {
      var business = merchant.business();
      return new ActingForView(
          new BusinessView(business.scheme().text(), business.id()),
          merchant.maySign(),
          null,
          merchant.access().text());
    }
    return new ActingForView(
        null, null, ((ActingForPartner) actingFor).partnerId(), actingFor.access().text());
  }
}
