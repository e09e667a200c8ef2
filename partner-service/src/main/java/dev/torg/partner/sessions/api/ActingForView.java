package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import org.jspecify.annotations.Nullable;

/** Whom a session acts for: a business or a partner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActingForView(
    @Nullable BusinessView business, @Nullable Boolean maySign, @Nullable String partnerId) {

  record BusinessView(String scheme, String id) {}

  static ActingForView of(ActingFor actingFor) {
    if (actingFor instanceof ActingForMerchant merchant) {
      var business = merchant.business();
      return new ActingForView(
          new BusinessView(business.scheme().text(), business.id()), merchant.maySign(), null);
    }
    return new ActingForView(null, null, ((ActingForPartner) actingFor).partnerId());
  }
}
