package dev.torg.notification.app;

import dev.torg.notification.domain.EventType;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.domain.OwnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All kinds of events that somebody can be told of: our own, and those of other APIs. */
@ApplicationScoped
public class EventTypes {

  private final Map<String, EventType> byName = new TreeMap<>();
  private final EventTypeSettings settings;

  EventTypes(EventTypeSettings settings) {
    this.settings = settings;
    settings.otherEventTypes().forEach(name -> add(name, OwnerKind.ofEvents()));
    Arrays.stream(OwnEvent.values()).forEach(event -> add(event.type(), event.audience()));
  }

  public Optional<EventType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** By name. */
  public Collection<EventType> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  private void add(String name, Set<OwnerKind> audience) {
    int most = settings.registeredOnce().contains(name) ? 1 : settings.mostPerEvent();
    byName.put(name, new EventType(name, audience, most));
  }
}
