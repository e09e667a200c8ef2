package dev.torg.partner.domain;

import java.util.regex.Pattern;

/** A partner's number: 3 to 10 digits, kept as text because leading zeros count. */
public record PartnerId(String value) {

  public static final String FORM = "^\\d{3,10}$";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public PartnerId {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("must be 3 to 10 digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
