package dev.torg.gateway.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Counts on their way to Kafka, as one CloudEvent whose id names the batch: written again, it is
 * still the same one.
 *
 * @param calls how many calls are counted in it
 * @param json what is written
 */
record CallBatch(long calls, String json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static CallBatch of(Map<CallKey, Long> counts, String gateway, long number, Instant now) {
    ObjectNode event = JSON.createObjectNode();
    event.put("specversion", "1.0");
    event.put("id", UuidCreator.getTimeOrderedEpoch().toString());
    event.put("source", "/torg/gateway");
    event.put("type", "gateway.api-calls.counted.v1");
    event.put("subject", gateway);
    event.put("time", now.toString());
    event.put("datacontenttype", "application/json");
    event.put("sequence", Long.toString(number));
    event.put("sequencetype", "Integer");
    ArrayNode items = event.putObject("data").putArray("counts");
    counts.forEach((key, calls) -> write(items.addObject(), key, calls));
    return new CallBatch(counts.values().stream().mapToLong(Long::longValue).sum(), text(event));
  }

  private static void write(ObjectNode item, CallKey key, long calls) {
    item.put("day", LocalDate.ofEpochDay(key.day()).toString());
    item.put("msn", key.msn());
    item.put("endpoint", key.endpoint().name());
    item.put("status", key.status());
    item.put("caller", key.caller());
    item.put("calls", calls);
  }

  private static String text(ObjectNode event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
