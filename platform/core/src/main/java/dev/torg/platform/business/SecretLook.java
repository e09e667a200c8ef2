package dev.torg.platform.business;

import java.util.regex.Pattern;

/** Tells what was probably meant to stay secret from what is a name. */
public final class SecretLook {

  private static final Pattern LONG_MIX =
      Pattern.compile("(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{20,}");
  private static final Pattern WELL_KNOWN =
      Pattern.compile("(?i)(^|[/_.-])(eyJ[a-z0-9_-]{8,}|sk_(live|test)_|gh[pousr]_|xox[abpr]-)");

  private SecretLook() {}

  /** Long letters and digits without a break, or the beginning of a well-known kind of key. */
  public static boolean isIn(String text) {
    return LONG_MIX.matcher(text).find() || WELL_KNOWN.matcher(text).find();
  }
}
