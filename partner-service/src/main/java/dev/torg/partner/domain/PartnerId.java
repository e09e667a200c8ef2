package dev.torg.partner.domain;

import java.util.regex.Pattern;

/** A partner's number: 3 to 10 digits, kept as text because leading zeros count. */
public record PartnerId(String value) {

  private static final Pattern FORM = Pattern.compile("\\d{3,10}");

  public PartnerId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("must be 3 to 10 digits");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
