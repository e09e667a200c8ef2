package dev.torg.notification.endpoints.domain;

import dev.torg.notification.domain.EventType;

/** As many registrations as may be name an event already; the message is for the caller. */
public class EventIsFull extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventIsFull(EventType type) {
    super(
        "names "
            + type.name()
            + ", for which there are "
            + type.most()
            + " registrations already, and no more can be",
        null,
        false,
        false);
  }
}
