package dev.torg.productorder.testing;

import dev.torg.platform.business.BusinessIdentifier;

/** Businesses and partners that no other test uses. */
public final class FreshParties {

  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  private FreshParties() {}

  public static String partner() {
    return Integer.toString(next("torg.test.partner", 200_000));
  }

  public static BusinessIdentifier business() {
    while (true) {
      String digits = Integer.toString(next("torg.test.business", 91_000_000));
      int check = check(digits);
      if (check < 10) {
        return BusinessIdentifier.of("business:NO:ORG", digits + check);
      }
    }
  }

  /** Counts in a system property: test classes are loaded anew for each profile. */
  private static int next(String counter, int start) {
    synchronized (System.getProperties()) {
      int next = Integer.getInteger(counter, start) + 1;
      System.setProperty(counter, Integer.toString(next));
      return next;
    }
  }

  private static int check(String digits) {
    int sum = 0;
    for (int index = 0; index < WEIGHTS.length; index++) {
      sum += WEIGHTS[index] * (digits.charAt(index) - '0');
    }
    return sum % 11 == 0 ? 0 : 11 - sum % 11;
  }
}
