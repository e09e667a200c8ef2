package dev.torg.notification.api;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Which bucket a call is about: that of the sales unit in its {@code Merchant-Serial-Number}, which
 * is known to be the caller's, and without the header the partner's, or that of the unit whose keys
 * call.
 */
@ApplicationScoped
public class CallersBucket {

  private final CurrentCaller currentCaller;

  CallersBucket(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  public Bucket of(@Nullable String header) {
    Msn msn = header == null || header.isBlank() ? null : Msn.of(header.strip());
    Caller caller = currentCaller.get();
    return caller instanceof MerchantCaller merchant
        ? new Bucket(Owner.merchant(merchant.business()), msn == null ? merchant.msn() : msn)
        : new Bucket(Owner.partner(((PartnerCaller) caller).partnerId()), msn);
  }
}
