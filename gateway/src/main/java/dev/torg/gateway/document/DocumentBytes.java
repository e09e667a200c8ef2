package dev.torg.gateway.document;

import dev.torg.platform.business.Sha256;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a document, as they are and compressed.
 *
 * @param tag the value of its {@code ETag}
 */
record DocumentBytes(String contentType, Buffer plain, Buffer compressed, String tag) {

  private static final int TAG_DIGITS = 16;

  /** Reads the class path, so it is nothing for an event loop. */
  static DocumentBytes of(DocumentFile document) {
    try (InputStream file = DocumentBytes.class.getResourceAsStream(document.resource())) {
      byte[] kept = Objects.requireNonNull(file, document.resource()).readAllBytes();
      byte[] bytes = document.isYaml() ? YamlText.of(kept) : kept;
      return new DocumentBytes(
          document.contentType(),
          shared(bytes),
          shared(compressed(bytes)),
          "W/\"" + Sha256.hex(bytes).substring(0, TAG_DIGITS) + "\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Outside of the heap and never released, so that it is written as it is: of anything else each
   * connection takes a copy, and keeps it for as long as its client takes nothing.
   */
  private static Buffer shared(byte[] bytes) {
    ByteBuf direct = Unpooled.directBuffer(bytes.length).writeBytes(bytes);
    return BufferImpl.buffer(Unpooled.unreleasableBuffer(direct.asReadOnly()));
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }
}
