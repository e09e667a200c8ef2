package dev.torg.gateway.route;

/** What is true of few routes; in the table's last column it is spelled in small letters. */
public enum Trait {
  /** Old clients vary the case of the path; the service knows it as it is in the table. */
  ANY_CASE,
  /** Cookies other than the session's go to the service. */
  COOKIES,
  /** Its body may carry a picture. */
  LOGO,
  /**
   * Whoever answers gets the caller's own token and subscription key, because a setting says so.
   */
  OWN_TOKEN,
  /** A setting may open it to anyone. */
  OPENABLE,
  /**
   * It serves to choose another role, to take one up and to log out, whatever became of the present
   * one.
   */
  SESSION,
  /** Programs of ours need it, whatever a stranger at their address has called before. */
  UNCOUNTED
}
