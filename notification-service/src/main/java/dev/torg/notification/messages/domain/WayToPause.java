package dev.torg.notification.messages.domain;

import java.time.Duration;
import java.util.stream.IntStream;

/**
 * How far an endpoint that fails has come on its way to a pause.
 *
 * @param failing how long no call succeeded
 * @param whole how long that may last
 * @param failures in that time
 */
public record WayToPause(Duration failing, Duration whole, int failures) {

  private static final int[] STEPS = {50, 70, 90, 100};
  private static final int LAST_WARNING = 90;
  private static final int END = 100;

  /** So few may be one bad hour that nobody called in before or after. */
  private static final int FEWEST_FAILURES = 10;

  /** The last step that was reached, in percent; zero before the first one. */
  public int percent() {
    long reached = failing.toSeconds() * END / Math.max(1, whole.toSeconds());
    int step = IntStream.of(STEPS).filter(percent -> percent <= reached).max().orElse(0);
    return step == END && failures < FEWEST_FAILURES ? LAST_WARNING : step;
  }

  public boolean isOver() {
    return percent() == END;
  }
}
