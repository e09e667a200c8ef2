package dev.torg.partner.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

/** The partner whose keys the call was made with. */
@ApplicationScoped
public class CallingPartner {

  private final CurrentCaller caller;

  CallingPartner(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Fails with forbidden, and says why, for every other caller that is known. */
  public PartnerId id() {
    if (caller.get() instanceof PartnerCaller partner) {
      return new PartnerId(partner.partnerId());
    }
    throw Problems.forbidden("This operation needs partner keys.");
  }
}
