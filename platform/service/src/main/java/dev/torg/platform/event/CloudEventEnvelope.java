package dev.torg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes events as CloudEvents 1.0 in structured JSON.
 *
 * <p>{@code sequence} and {@code sequencetype} follow the CloudEvents sequence extension, {@code
 * traceparent} the distributed tracing extension.
 */
@ApplicationScoped
class CloudEventEnvelope {

  /** Content type of a record's value. */
  static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

  private final ObjectMapper mapper;
  private final String source;

  @Inject
  CloudEventEnvelope(
      ObjectMapper mapper, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.mapper = mapper;
    this.source = "/torg/" + service;
  }

  /** What the event tells, as a tree. */
  JsonNode state(OutgoingEvent event) {
    return mapper.valueToTree(event.state());
  }

  String write(OutgoingEvent event, JsonNode state, TraceContext cause, Instant time) {
    var envelope = mapper.createObjectNode();
    envelope.put("specversion", "1.0");
    envelope.put("id", UuidCreator.getTimeOrderedEpoch().toString());
    envelope.put("source", source);
    envelope.put("type", event.type());
    envelope.put("subject", event.aggregateId());
    envelope.put("time", time.toString());
    envelope.put("datacontenttype", "application/json");
    envelope.put("sequence", Long.toString(event.sequence()));
    envelope.put("sequencetype", "Integer");
    envelope.put("traceparent", cause.traceparent().child().text());
    envelope.set("data", state);
    try {
      return mapper.writeValueAsString(envelope);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a JSON tree that cannot be written", impossible);
    }
  }
}
