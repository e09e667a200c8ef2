package dev.torg.platform.personal;

/** What personal data can be about. */
public enum Subject {
  /** Somebody who has logged in; its text is the id. */
  PERSON,
  /** Its text is scheme and id, joined by a space. */
  BUSINESS,
  /** Its text is the address as it was written, of whatever case. */
  EMAIL;

  /** A condition for a table with columns for both halves of a business. */
  public static final String OF_BUSINESS =
      "business_scheme = split_part($1::text, ' ', 1) and business_id = split_part($1::text, ' ', 2)";
}
