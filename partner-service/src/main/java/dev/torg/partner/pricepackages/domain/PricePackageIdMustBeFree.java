package dev.torg.partner.pricepackages.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** Two price packages never have one id, not even those of different partners. */
public final class PricePackageIdMustBeFree {

  private PricePackageIdMustBeFree() {}

  /**
   * @param holder what has the id already
   */
  public static void check(Optional<PricePackage> holder) {
    if (holder.isPresent()) {
      throw RuleBroken.taken("There is a price package with this pricePackageId already.");
    }
  }
}
