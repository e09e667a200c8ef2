package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.LocalPath;

/** Where to go after the login: on this host, so that nobody can be sent elsewhere by it. */
public record ReturnPath(String value) {

  private static final int LONGEST = 500;

  public static final ReturnPath SESSION = new ReturnPath("/portal/v1/session");

  public ReturnPath {
    if (!LocalPath.isOne(value, LONGEST)) {
      throw new IllegalArgumentException("must be a path on this host, such as /portal/v1/session");
    }
  }
}
