package dev.torg.launcher.demo;

import dev.torg.bulkdata.KeysOfPartner;
import dev.torg.bulkdata.SeededKeys;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.journey.PartnerKeys;
import dev.torg.launcher.home.StackHome;
import java.net.URI;
import java.util.Optional;

/** The partners of bulk data, who have more of everything than anybody of the demo. */
public final class SeededCaller {

  private SeededCaller() {}

  /** The first of them; empty where the random seed was never used. */
  public static Optional<CallingPartner> of(StackHome home, URI gateway, int randomSeed) {
    return SeededKeys.read(home.state(), randomSeed)
        .map(keys -> logIn(keys.partners().get(0), gateway));
  }

  static CallingPartner logIn(KeysOfPartner keys, URI gateway) {
    return CallingPartner.logIn(new Gateway(gateway, Narrator.SILENT), keys(keys));
  }

  private static PartnerKeys keys(KeysOfPartner seeded) {
    return new PartnerKeys(
        seeded.partnerId(),
        seeded.partnerId(),
        null,
        seeded.clientId(),
        seeded.clientSecret(),
        seeded.subscriptionKey(),
        seeded.managementClientId(),
        seeded.managementSecret(),
        "");
  }
}
