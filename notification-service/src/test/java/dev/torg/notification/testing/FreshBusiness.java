package dev.torg.notification.testing;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import java.util.concurrent.ThreadLocalRandom;

/** Businesses that no other test uses. Their numbers have the form only, as in a sandbox. */
public final class FreshBusiness {

  private FreshBusiness() {}

  public static BusinessIdentifier of(Scheme scheme) {
    int digits = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    return new BusinessIdentifier(
        scheme,
        switch (scheme) {
          case NO_ORG -> "3" + digits;
          case DK_CVR -> Integer.toString(digits);
          case FI_Y_TUNNUS -> digits / 10 + "-" + digits % 10;
        });
  }
}
