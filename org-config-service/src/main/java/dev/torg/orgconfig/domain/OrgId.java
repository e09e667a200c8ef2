package dev.torg.orgconfig.domain;

import java.util.regex.Pattern;

/** Names an organisation: {@code org_} and up to 60 small letters, digits and underscores. */
public record OrgId(String value) {

  public static final String FORM = "^org_[a-z0-9_]{1,60}$";

  private static final Pattern SHAPE = Pattern.compile(FORM);

  public OrgId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "must be org_ and 1 to 60 small letters, digits or underscores");
    }
  }
}
