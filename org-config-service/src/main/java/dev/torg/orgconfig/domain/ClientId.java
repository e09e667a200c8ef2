package dev.torg.orgconfig.domain;

import dev.torg.platform.business.SecretLook;
import java.util.regex.Pattern;

/** The public half of the organisation's keys at the peer. */
public record ClientId(String value) {

  public static final String FORM = "^[A-Za-z0-9._-]{1,100}$";

  private static final Pattern SHAPE = Pattern.compile(FORM);

  public ClientId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "must have 1 to 100 letters, digits, dots, hyphens or underscores");
    }
    if (SecretLook.isIn(value)) {
      throw new IllegalArgumentException("looks like a secret, and must be a public client id");
    }
  }
}
