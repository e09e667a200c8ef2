package dev.torg.merchant.testing;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Valid Norwegian organisation numbers, a fresh one for each test. */
public final class Businesses {

  private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};

  private Businesses() {}

  public static BusinessIdentifier fresh() {
    while (true) {
      String digits = "32" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
      int sum =
          IntStream.range(0, WEIGHTS.length)
              .map(i -> WEIGHTS[i] * Character.digit(digits.charAt(i), 10))
              .sum();
      int check = (11 - sum % 11) % 11;
      if (check != 10) {
        return BusinessIdentifier.of("business:NO:ORG", digits + check);
      }
    }
  }
}
