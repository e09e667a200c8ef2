package dev.torg.platform.business;

import java.util.regex.Pattern;

/** The form of an e-mail address that mail can be sent to (RFC 5321, without quoted parts). */
public final class EmailAddress {

  /** Characters, at most. */
  public static final int LONGEST = 254;

  /** What the API documents say, and go on saying: wider than what is accepted. */
  public static final String PUBLISHED = "^[^@\\s]{1,64}@[^@\\s]{1,189}$";

  public static final String REASON = "must be an e-mail address";

  static final String PATTERN =
      "^(?=.{6,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  private EmailAddress() {}

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
