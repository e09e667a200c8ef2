package dev.torg.journey;

/** The connection broke or timed out: whether the request took effect is not known. */
public final class Unanswered extends JourneyFailed {

  private static final long serialVersionUID = 1L;

  Unanswered(String message) {
    super(message);
  }
}
