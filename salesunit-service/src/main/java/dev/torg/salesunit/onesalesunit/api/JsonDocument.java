package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of an answer, straight from the renderer. */
final class JsonDocument {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonDocument() {}

  static byte[] of(Writing writing) {
    ByteArrayBuilder bytes = new ByteArrayBuilder(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      writing.write(json);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }
}
