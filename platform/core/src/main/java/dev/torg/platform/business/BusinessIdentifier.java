package dev.torg.platform.business;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A business as its national register names it.
 *
 * <p>The constructor accepts whatever may have been stored, a sandbox's samples included; input
 * from outside goes through {@link #of(String, String)}.
 */
public record BusinessIdentifier(Scheme scheme, String id) {

  private static final Pattern STORABLE = Pattern.compile("[0-9-]{4,50}");

  public BusinessIdentifier {
    if (!STORABLE.matcher(id).matches()) {
      throw new IllegalArgumentException("must have 4 to 50 digits or hyphens");
    }
  }

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static BusinessIdentifier of(String scheme, String id) {
    return of(scheme, id, CheckDigits.STRICT);
  }

  /** As {@link #of(String, String)}; a sandbox accepts any id of digits and hyphens. */
  public static BusinessIdentifier of(String scheme, String id, CheckDigits checkDigits) {
    Scheme known =
        Scheme.of(scheme)
            .orElseThrow(() -> new IllegalArgumentException("scheme must be one of " + schemes()));
    if (checkDigits == CheckDigits.STRICT) {
      known.check(id);
    }
    return new BusinessIdentifier(known, id);
  }

  /** Scheme and id, joined by a space. */
  public String text() {
    return scheme.text() + " " + id;
  }

  private static String schemes() {
    return Arrays.stream(Scheme.values()).map(Scheme::text).collect(Collectors.joining(", "));
  }
}
