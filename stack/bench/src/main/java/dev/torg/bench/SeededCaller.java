package dev.torg.bench;

import dev.torg.bulkdata.KeysOfPartner;
import dev.torg.bulkdata.SeededKeys;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.journey.PartnerKeys;
import dev.torg.launcher.home.StackHome;
import java.net.URI;
import java.util.Optional;

/** The first partner of bulk data, who has more of everything than anybody of the demo. */
final class SeededCaller {

  private SeededCaller() {}

  /** Empty where the random seed was never used. */
  static Optional<CallingPartner> of(StackHome home, URI gateway, int randomSeed) {
    return SeededKeys.read(home.state(), randomSeed)
        .map(keys -> keys.partners().get(0))
        .map(SeededCaller::keys)
        .map(keys -> CallingPartner.logIn(new Gateway(gateway, Narrator.SILENT), keys));
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
