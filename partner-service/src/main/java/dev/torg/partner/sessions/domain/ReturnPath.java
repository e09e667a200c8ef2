package dev.torg.partner.sessions.domain;

import java.util.regex.Pattern;

/**
 * Where to go after the login: a path of this very host, so that the login cannot be used to send
 * somebody elsewhere. Backslashes and control characters are refused because browsers read them as
 * something else than they look like.
 */
public record ReturnPath(String value) {

  private static final Pattern LOCAL_PATH =
      Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,499}");

  public static final ReturnPath SESSION = new ReturnPath("/portal/v1/session");

  public ReturnPath {
    if (!LOCAL_PATH.matcher(value).matches()) {
      throw new IllegalArgumentException("must be a path on this host, such as /portal/v1/session");
    }
  }
}
