package dev.torg.platform.business;

import java.util.Arrays;
import java.util.Optional;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;

/** The national register that a business identifier comes from. */
public enum Scheme {
  NO_ORG(
      "business:NO:ORG",
      "NO",
      new NumberFormat(
          "[0-9]{9}",
          "must be a Norwegian organisation number: 9 digits",
          OrganisasjonsnummerValidator::isValid)),
  DK_CVR(
      "business:DK:CVR",
      "DK",
      new NumberFormat("[0-9]{8}", "must be a Danish CVR number: 8 digits", Scheme::hasSumOfCvr)),
  FI_Y_TUNNUS(
      "business:FI:Y-tunnus",
      "FI",
      new NumberFormat(
          "[0-9]{7}-[0-9]",
          "must be a Finnish Y-tunnus: 7 digits, a hyphen and a check digit",
          Scheme::hasCheckDigitOfYTunnus));

  private static final int[] CVR_WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] Y_TUNNUS_WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private final String text;
  private final String country;
  private final NumberFormat format;

  Scheme(String text, String country, NumberFormat format) {
    this.text = text;
    this.country = country;
    this.format = format;
  }

  /** The scheme of this spelling, letter case included. */
  public static Optional<Scheme> of(String text) {
    return Arrays.stream(values()).filter(scheme -> scheme.text.equals(text)).findFirst();
  }

  /** As callers write it, such as {@code business:NO:ORG}. */
  public String text() {
    return text;
  }

  /** Two capital letters, ISO 3166-1. */
  public String country() {
    return country;
  }

  void check(String id) {
    format.check(id);
    format.checkDigit(id);
  }

  private static boolean hasSumOfCvr(String id) {
    return WeightedSum.of(id, CVR_WEIGHTS) % 11 == 0;
  }

  private static boolean hasCheckDigitOfYTunnus(String id) {
    int remainder = WeightedSum.of(id, Y_TUNNUS_WEIGHTS) % 11;
    int expected = remainder == 0 ? 0 : 11 - remainder;
    return remainder != 1 && Character.digit(id.charAt(8), 10) == expected;
  }
}
