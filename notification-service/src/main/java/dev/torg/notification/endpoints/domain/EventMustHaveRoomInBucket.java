package dev.torg.notification.endpoints.domain;

import dev.torg.notification.domain.EventType;
import java.util.Collection;
import java.util.Map;

/** So many registrations of one bucket may name an event, and no more. */
public final class EventMustHaveRoomInBucket {

  private EventMustHaveRoomInBucket() {}

  /**
   * @param counts how many other registrations of the bucket name each event
   * @throws EventIsFull naming the first event that has no room
   */
  public static void check(Collection<EventType> wanted, Map<String, Long> counts) {
    for (EventType type : wanted) {
      if (counts.getOrDefault(type.name(), 0L) >= type.most()) {
        throw new EventIsFull(type);
      }
    }
  }
}
