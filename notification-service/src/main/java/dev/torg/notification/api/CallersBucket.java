package dev.torg.notification.api;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Which bucket a call is about: that of the sales unit in its {@code Merchant-Serial-Number}, which
 * is known to be the caller's, and without the header that of the unit whose keys call, or of all
 * that is the partner's, or the business's that a person acts for.
 */
@ApplicationScoped
public class CallersBucket {

  private final CurrentCaller currentCaller;

  CallersBucket(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  public Bucket of(@Nullable String header) {
    Msn msn = header == null || header.isBlank() ? null : Msn.of(header.strip());
    return msn == null && currentCaller.get() instanceof MerchantCaller merchant
        ? new Bucket(owner(), merchant.msn())
        : new Bucket(owner(), msn);
  }

  /** Whose things the call is about, in all buckets. */
  public Owner owner() {
    Caller caller = currentCaller.get();
    if (caller instanceof PortalCaller person) {
      return owner(person.actingFor().orElseThrow());
    }
    return caller instanceof MerchantCaller merchant
        ? Owner.merchant(merchant.business())
        : Owner.partner(((PartnerCaller) caller).partnerId());
  }

  private static Owner owner(ActingFor actingFor) {
    return actingFor instanceof ActingForMerchant merchant
        ? Owner.merchant(merchant.business())
        : Owner.partner(((ActingForPartner) actingFor).partnerId());
  }
}
