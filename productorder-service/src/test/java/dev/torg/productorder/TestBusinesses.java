package dev.torg.productorder;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.concurrent.atomic.AtomicInteger;

/** Businesses and partners that no other test uses. */
final class TestBusinesses {

  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final AtomicInteger NEXT = new AtomicInteger(91_000_000);
  private static final AtomicInteger NEXT_PARTNER = new AtomicInteger(200_000);

  private TestBusinesses() {}

  static String partner() {
    return Integer.toString(NEXT_PARTNER.incrementAndGet());
  }

  static BusinessIdentifier fresh() {
    while (true) {
      String digits = Integer.toString(NEXT.incrementAndGet());
      int check = check(digits);
      if (check < 10) {
        return BusinessIdentifier.of("business:NO:ORG", digits + check);
      }
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
