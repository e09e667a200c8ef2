package dev.torg.platform.business;

/** The form of an e-mail address that mail can be sent to (RFC 5321, without quoted parts). */
public final class EmailAddress {

  /** Characters, at most. */
  public static final int LONGEST = 254;

  /** The shortest there is: a name, a host and a top-level domain of two letters. */
  public static final int SHORTEST = 6;

  public static final String REASON = "must be an e-mail address";

  /** As a regular expression of ECMA-262 and of Java alike. */
  public static final String PATTERN =
      "^(?=.{6,254}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
          + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])$";

  private EmailAddress() {}
}
