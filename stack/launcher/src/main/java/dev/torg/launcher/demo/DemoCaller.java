package dev.torg.launcher.demo;

import dev.torg.embedded.process.CommandFailed;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whom a token of the demo is for. */
public enum DemoCaller {
  /** The first demo partner, by its management keys. */
  PARTNER,
  /** The operator of this installation. */
  OPERATOR,
  /** Pia Partner in the portal, for the first demo partner. */
  PARTNER_PORTAL,
  /** Kari Nordmann in the portal, for Fjord Fitness AS. */
  MERCHANT_PORTAL;

  /** Reads a name as it is written on the command line. */
  public static DemoCaller of(String name) {
    return Arrays.stream(values())
        .filter(caller -> caller.text().equals(name))
        .findFirst()
        .orElseThrow(() -> new CommandFailed("There is no " + name + "; choose from " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(DemoCaller::text).collect(Collectors.joining(", ")) + ".";
  }

  private String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
