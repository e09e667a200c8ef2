package dev.torg.salesunit.quality.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.salesunit.quality.domain.CallCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A batch of counts from one gateway; the event's id names the batch. */
public record ApiCallsCounted(List<CallCount> counts) {

  private static final String TYPE = "gateway.api-calls.counted.v1";

  /**
   * Empty for every other event.
   *
   * @throws IllegalArgumentException when a count is none
   */
  public static Optional<ApiCallsCounted> in(IncomingEvent event) {
    if (!event.type().equals(TYPE)) {
      return Optional.empty();
    }
    List<CallCount> counts = new ArrayList<>();
    event.data().required("counts").forEach(count -> counts.add(count(count)));
    return Optional.of(new ApiCallsCounted(List.copyOf(counts)));
  }

  private static CallCount count(JsonNode count) {
    return new CallCount(
        LocalDate.parse(count.required("day").asText()),
        Long.parseLong(count.required("msn").asText()),
        count.required("endpoint").asText(),
        count.required("status").asInt(),
        Optional.ofNullable(count.path("caller").textValue()),
        count.required("calls").asLong());
  }
}
