package dev.torg.notification.endpoints.api;

import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.EventType;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.platform.json.Violations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule for a list of events in a body: each is one that the caller can be told of. */
final class EventNames {

  private EventNames() {}

  static void check(List<String> names, EventTypes types, OwnerKind kind, Violations violations) {
    for (int at = 0; at < names.size(); at++) {
      Optional<EventType> type = types.find(names.get(at));
      if (type.isEmpty()) {
        violations.add("/events/" + at, "must be one of the events that there are");
      } else if (!type.get().audience().contains(kind)) {
        violations.add(
            "/events/" + at,
            "must be an event that a " + kind.name().toLowerCase(Locale.ROOT) + " is told of");
      }
    }
  }

  /** An event that is named twice counts once. */
  static List<String> distinct(List<String> names) {
    return names.stream().distinct().toList();
  }
}
