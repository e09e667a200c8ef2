package dev.torg.gateway.limit;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests of each caller have begun and not ended, in this gateway. */
@Singleton
public class UnderWay {

  private final ConcurrentHashMap<Object, Integer> requests = new ConcurrentHashMap<>();

  /**
   * Counts a request that begins.
   *
   * @return how many of the caller are under way, this one included; {@link #end} must follow once
   */
  public int begin(Object caller) {
    return requests.merge(caller, 1, Integer::sum);
  }

  public void end(Object caller) {
    requests.computeIfPresent(caller, (same, known) -> known == 1 ? null : known - 1);
  }
}
