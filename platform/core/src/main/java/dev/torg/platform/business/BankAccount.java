package dev.torg.platform.business;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.iban4j.IbanUtil;

/**
 * A bank account by its national number.
 *
 * <p>The constructor checks the format only, so that a sandbox's samples can be stored; input from
 * outside goes through {@link #of(String, String)}.
 */
public record BankAccount(BankAccountScheme scheme, String id) {

  public BankAccount {
    scheme.checkFormat(id);
  }

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static BankAccount of(String scheme, String id) {
    return of(scheme, id, CheckDigits.STRICT);
  }

  /** As {@link #of(String, String)}; a sandbox accepts any check digit. */
  public static BankAccount of(String scheme, String id, CheckDigits checkDigits) {
    BankAccountScheme known =
        BankAccountScheme.of(scheme)
            .orElseThrow(() -> new IllegalArgumentException("scheme must be one of " + schemes()));
    BankAccount account = new BankAccount(known, id);
    if (checkDigits == CheckDigits.STRICT) {
      known.checkDigit(id);
    }
    return account;
  }

  /** The international number, without spaces. */
  public String iban() {
    String bban = scheme.fixedLength(id);
    return scheme.country() + IbanUtil.calculateCheckDigit(scheme.country() + "00" + bban) + bban;
  }

  /** The international number in groups of four, as it is printed. */
  public String spacedIban() {
    String iban = iban();
    StringBuilder spaced = new StringBuilder(iban.length() + iban.length() / 4);
    for (int at = 0; at < iban.length(); at += 4) {
      spaced.append(at == 0 ? "" : " ").append(iban, at, Math.min(at + 4, iban.length()));
    }
    return spaced.toString();
  }

  private static String schemes() {
    return Arrays.stream(BankAccountScheme.values())
        .map(BankAccountScheme::text)
        .collect(Collectors.joining(", "));
  }
}
