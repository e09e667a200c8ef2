package dev.torg.portal.webhooks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that one can be told of; without schema it is of another API, and never happens here.
 */
record EventType(String name, String summary, @Nullable JsonNode schema) {

  /** Those that a webhook can be registered for, and those that it already has. */
  static Uni<List<EventType>> offered(Desk desk, Visit visit, Collection<String> registered) {
    return desk.all(visit, "/portal/v1/event-types", EventType.class)
        .map(
            all ->
                all.stream()
                    .filter(type -> type.schema != null || registered.contains(type.name))
                    .toList());
  }
}
