package dev.torg.platform.identity;

/** The token is malformed, expired, foreign or forged; which of these stays inside. */
public class InvalidTokenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidTokenException(String reason) {
    super(reason, null, false, false);
  }

  InvalidTokenException(String reason, Throwable cause) {
    super(reason, cause, false, false);
  }
}
