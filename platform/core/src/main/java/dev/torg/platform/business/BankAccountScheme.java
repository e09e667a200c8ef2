package dev.torg.platform.business;

import java.util.Arrays;
import java.util.Optional;
import no.bekk.bekkopen.banking.KontonummerValidator;

/** The country whose bank account numbers are meant. */
public enum BankAccountScheme {
  BBAN_NO(
      "BBAN:NO",
      "NO",
      new NumberFormat(
          "[0-9]{11}",
          "must be a Norwegian account number: 11 digits",
          BankAccountScheme::hasNorwegianCheckDigit)),
  BBAN_DK(
      "BBAN:DK",
      "DK",
      new NumberFormat(
          "[0-9]{9,14}",
          "must be a Danish account: 4 digits of registration number, then 5 to 10 of account number",
          id -> true)),
  BBAN_FI(
      "BBAN:FI",
      "FI",
      new NumberFormat(
          "[0-9]{14}", "must be a Finnish account in machine format: 14 digits", id -> true));

  private static final int[] NORWEGIAN_WEIGHTS_BEHIND_THE_BANK = {5, 4, 3, 2, 1};
  private static final int DANISH_REGISTRATION_DIGITS = 4;
  private static final int DANISH_ACCOUNT_DIGITS = 10;

  private final String text;
  private final String country;
  private final NumberFormat format;

  BankAccountScheme(String text, String country, NumberFormat format) {
    this.text = text;
    this.country = country;
    this.format = format;
  }

  /** The scheme of this spelling, letter case included. */
  public static Optional<BankAccountScheme> of(String text) {
    return Arrays.stream(values()).filter(scheme -> scheme.text.equals(text)).findFirst();
  }

  /** As callers write it, such as {@code BBAN:NO}. */
  public String text() {
    return text;
  }

  /** Two capital letters, ISO 3166-1. */
  public String country() {
    return country;
  }

  void checkFormat(String id) {
    format.check(id);
  }

  void checkDigit(String id) {
    format.checkDigit(id);
  }

  /** The account number in the fixed length that an IBAN contains. */
  String fixedLength(String id) {
    if (this != BBAN_DK) {
      return id;
    }
    String account = id.substring(DANISH_REGISTRATION_DIGITS);
    return id.substring(0, DANISH_REGISTRATION_DIGITS)
        + "0".repeat(DANISH_ACCOUNT_DIGITS - account.length())
        + account;
  }

  /**
   * Where places five and six are zeros, banks reckon the digit over all places or over the last
   * five.
   */
  private static boolean hasNorwegianCheckDigit(String id) {
    return KontonummerValidator.isValid(id)
        || (id.startsWith("00", 4)
            && WeightedSum.of(id.substring(6), NORWEGIAN_WEIGHTS_BEHIND_THE_BANK) % 11 == 0);
  }
}
