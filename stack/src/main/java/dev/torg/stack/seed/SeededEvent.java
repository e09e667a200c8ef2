package dev.torg.stack.seed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The first event of an aggregate, as its service would have published it.
 *
 * @param source the service
 * @param subject the aggregate's id, also the key of the record
 */
record SeededEvent(
    String topic, String source, String type, String subject, UUID id, Instant time, State state) {

  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  /** Writes the members of the aggregate's state. */
  interface State {
    void write(JsonGenerator json) throws IOException;
  }

  ProducerRecord<String, String> toRecord() {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, subject, envelope());
    record.headers().add("content-type", CONTENT_TYPE);
    return record;
  }

  private String envelope() {
    StringWriter text = new StringWriter(1024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("specversion", "1.0");
    json.writeStringField("id", id.toString());
    json.writeStringField("source", "/torg/" + source);
    json.writeStringField("type", type);
    json.writeStringField("subject", subject);
    json.writeStringField("time", time.toString());
    json.writeStringField("datacontenttype", "application/json");
    json.writeStringField("sequence", "1");
    json.writeStringField("sequencetype", "Integer");
    json.writeStringField("traceparent", traceparent());
    json.writeObjectFieldStart("data");
    state.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private String traceparent() {
    String trace = id.toString().replace("-", "");
    return "00-" + trace + "-" + trace.substring(16) + "-01";
  }
}
