package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.domain.OnlyAdministratorsGrantAccess;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;

/** Whom the person who calls may see to the access of. */
@ApplicationScoped
class Administrator {

  private final CurrentCaller caller;

  Administrator(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Fails as not allowed for who is no administrator. */
  Represented ofWhom() {
    ActingFor actingFor = caller.portal().actingFor().orElseThrow();
    OnlyAdministratorsGrantAccess.check(actingFor.access());
    return actingFor instanceof ActingForMerchant merchant
        ? Represented.of(merchant.business())
        : Represented.of(new PartnerId(((ActingForPartner) actingFor).partnerId()));
  }
}
