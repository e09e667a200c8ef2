package dev.torg.salesunit.testing;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.concurrent.ThreadLocalRandom;

/** Partners and merchants that no other test knows. */
public final class Parties {

  private Parties() {}

  public static String partnerId() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L));
  }

  /** A Danish business, since a number with a right check digit is quickly found there. */
  public static BusinessIdentifier merchant() {
    return valid("business:DK:CVR", 10_000_000, 100_000_000);
  }

  public static BusinessIdentifier norwegianMerchant() {
    return valid("business:NO:ORG", 800_000_000, 1_000_000_000);
  }

  private static BusinessIdentifier valid(String scheme, int from, int to) {
    while (true) {
      int id = ThreadLocalRandom.current().nextInt(from, to);
      try {
        return BusinessIdentifier.of(scheme, Integer.toString(id));
      } catch (IllegalArgumentException wrongCheckDigit) {
        // The next number may be right.
      }
    }
  }
}
