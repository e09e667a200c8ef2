package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.store.Credentials;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A partner has a limited number of keys. Expired ones count as long as they are not revoked: their
 * end can be moved at any time.
 */
@ApplicationScoped
class PartnerMustHaveRoomForKeys {

  private final Partners partners;
  private final Credentials credentials;
  private final PartnerKeysSettings settings;

  PartnerMustHaveRoomForKeys(
      Partners partners, Credentials credentials, PartnerKeysSettings settings) {
    this.partners = partners;
    this.credentials = credentials;
    this.settings = settings;
  }

  /**
   * Holds until the end of the caller's transaction: others who want keys for this partner wait.
   * Fails with not found when there is no such partner, with an invalid state when it has all the
   * keys that it may have.
   */
  Uni<Void> check(PartnerId partnerId) {
    return partners
        .findToChange(partnerId)
        .map(found -> found.orElseThrow(Problems::notFound))
        .chain(() -> credentials.countUnrevoked(partnerId))
        .invoke(this::refuseFromLimitOn)
        .replaceWithVoid();
  }

  private void refuseFromLimitOn(long count) {
    if (count >= settings.most()) {
      throw Problems.invalidState(
          "The partner has "
              + count
              + " keys, and may have "
              + settings.most()
              + ". Revoke keys that are not used any more first.");
    }
  }
}
