package dev.torg.platform.identity;

/** The issuer's keys could not be fetched: nobody's token can be judged until they are. */
public class KeysUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  KeysUnavailableException(Throwable cause) {
    super("the keys of the token issuer are not available", cause);
  }
}
