package dev.torg.journey;

/** A step did not bring what the next one needs; the message is one line for people. */
public class JourneyFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JourneyFailed(String message) {
    super(message);
  }
}
