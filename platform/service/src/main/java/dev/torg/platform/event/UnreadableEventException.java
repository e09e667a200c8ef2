package dev.torg.platform.event;

/** A record that is no event of this platform: repeating the delivery cannot help. */
public class UnreadableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(Exception cause) {
    super("not a CloudEvent of this platform", cause);
  }
}
