package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.Access;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CallerKind;
import dev.torg.platform.identity.PortalCaller;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a session acts for: a business, a partner, or Torg itself. */
@Schema(description = "A business, a partner, or an operator.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActingForView(
    @Nullable BusinessView business,
    @Schema(description = "Whether the person's role lets it sign for the business.")
        @Nullable Boolean maySign,
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) @Nullable String partnerId,
    @Schema(description = "True for an operator.") @Nullable Boolean operator,
    @Schema(
            enumeration = {"admin", "editor", "reader"},
            description = "What the person may do there.")
        String access) {

  @Schema(name = "SessionBusiness")
  record BusinessView(
      @Schema(minLength = 1, maxLength = 50) String scheme,
      @Schema(minLength = 1, maxLength = 50) String id) {}

  /** Empty for who acts for nobody yet. */
  static Optional<ActingForView> of(Caller caller) {
    return caller.kind() == CallerKind.OPERATOR
        ? Optional.of(new ActingForView(null, null, null, true, Access.ADMIN.text()))
        : caller.person().flatMap(PortalCaller::actingFor).map(ActingForView::of);
  }

  private static ActingForView of(ActingFor actingFor) {
    String access = actingFor.access().text();
    if (actingFor instanceof ActingForMerchant merchant) {
      var business = merchant.business();
      return new ActingForView(
          new BusinessView(business.scheme().text(), business.id()),
          merchant.maySign(),
          null,
          null,
          access);
    }
    return new ActingForView(null, null, ((ActingForPartner) actingFor).partnerId(), null, access);
  }
}
