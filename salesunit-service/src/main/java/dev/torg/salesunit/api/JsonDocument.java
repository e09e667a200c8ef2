package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of an answer, straight from the renderer, in one go or stretch by stretch. */
final class JsonDocument {

  private static final JsonFactory JSON = new JsonFactory();

  private final ByteArrayBuilder bytes = new ByteArrayBuilder(512);
  private final JsonGenerator json;

  JsonDocument() {
    try {
      json = JSON.createGenerator(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  JsonDocument write(Writing writing) {
    try {
      writing.write(json);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return this;
  }

  /** Gives and forgets what has been written since the last time. */
  byte[] take() {
    write(JsonGenerator::flush);
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }

  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }
}
