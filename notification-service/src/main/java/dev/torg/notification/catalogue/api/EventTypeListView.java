package dev.torg.notification.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.notification.catalogue.app.DescribedEventType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All kinds of events that the caller can be told of. */
@Schema(name = "EventTypeList")
record EventTypeListView(@Schema(maxItems = 1000) List<Item> eventTypes) {

  @Schema(name = "EventType")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      @Schema(maxLength = 100) String name,
      @Schema(maxLength = 200) String summary,
      @Schema(
              implementation = Object.class,
              description = "JSON Schema of a message. Missing for events of other APIs.")
          @Nullable JsonNode schema,
      @Schema(
              implementation = Object.class,
              description = "A message. Missing for events of other APIs.")
          @Nullable JsonNode sample) {

    static Item of(DescribedEventType type) {
      return new Item(type.name(), type.summary(), type.schema(), type.sample());
    }
  }

  static EventTypeListView of(List<DescribedEventType> types) {
    return new EventTypeListView(types.stream().map(Item::of).toList());
  }
}
