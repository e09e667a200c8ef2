package dev.torg.gateway.limit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which gateways there are, by what they tell.
 *
 * <p>A gateway is gone when we heard ourselves for three seconds and never heard it. So nobody is
 * taken for gone while Kafka is away, and the quota stays divided as it was.
 */
@Singleton
class LiveGateways {

  private static final long SILENCE_MILLIS = 3_000;

  private final Map<String, Long> lastHeard = new ConcurrentHashMap<>();
  private volatile int number = 1;

  /** How many there are, this one included. */
  int number() {
    return number;
  }

  boolean knows(String gateway) {
    return lastHeard.containsKey(gateway);
  }

  /**
   * Notes that a gateway told something.
   *
   * @param at time of the record, in milliseconds
   */
  void note(String gateway, boolean ours, long at) {
    lastHeard.merge(gateway, at, Math::max);
    if (ours) {
      lastHeard.values().removeIf(last -> last < at - SILENCE_MILLIS);
    }
    number = Math.max(1, lastHeard.size());
  }
}
