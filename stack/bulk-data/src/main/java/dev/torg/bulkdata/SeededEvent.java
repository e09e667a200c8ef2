package dev.torg.bulkdata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The first event of an aggregate, as its service would have published it.
 *
 * @param source the service
 * @param subject the aggregate's id, also the key of the record
 * @param time as CloudEvents write it
 */
record SeededEvent(
    String topic, String source, String type, String subject, UUID id, String time, State state) {

  private static final byte[] CONTENT_TYPE =
      "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);
  private static final JsonFactory JSON = new ObjectMapper().getFactory();

  /** Writes the members of the aggregate's state. */
  interface State {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * The record of this event.
   *
   * @param chunk is in the inbox of each service that knows already what the event tells
   */
  ProducerRecord<String, byte[]> toRecord(UUID chunk) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, subject, envelope());
    record.headers().add("content-type", CONTENT_TYPE);
    record.headers().add("torg-chunk", chunk.toString().getBytes(StandardCharsets.US_ASCII));
    return record;
  }

  private byte[] envelope() {
    ByteArrayOutputStream text = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toByteArray();
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("specversion", "1.0");
    String idText = id.toString();
    json.writeStringField("id", idText);
    json.writeStringField("source", "/torg/" + source);
    json.writeStringField("type", type);
    json.writeStringField("subject", subject);
    json.writeStringField("time", time);
    json.writeStringField("datacontenttype", "application/json");
    json.writeStringField("sequence", "1");
    json.writeStringField("sequencetype", "Integer");
    json.writeStringField("traceparent", traceparent(idText));
    json.writeObjectFieldStart("data");
    state.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String traceparent(String id) {
    String trace = id.replace("-", "");
    return "00-" + trace + "-" + trace.substring(16) + "-01";
  }
}
