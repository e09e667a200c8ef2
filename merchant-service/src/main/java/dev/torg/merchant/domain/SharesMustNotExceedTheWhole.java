package dev.torg.merchant.domain;

import java.util.List;

/** Direct owners cannot hold more than the whole business; indirect shares may overlap them. */
public final class SharesMustNotExceedTheWhole {

  public static final String REASON = "direct shares must not exceed 100 per cent together";

  private SharesMustNotExceedTheWhole() {}

  public static boolean isUpheldBy(List<Owner> owners) {
    return owners.stream()
            .filter(owner -> owner.ownership() == Ownership.DIRECT)
            .mapToInt(Owner::sharePercent)
            .sum()
        <= 100;
  }
}
