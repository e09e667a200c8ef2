package dev.torg.gateway.document;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of a document, as they are and compressed.
 *
 * @param tag the value of its {@code ETag}
 */
record Copy(String contentType, Buffer plain, Buffer compressed, String tag) {

  /** Reads the class path, so it is nothing for an event loop. */
  static Copy of(Document document) {
    try (InputStream file = Copy.class.getResourceAsStream(document.resource())) {
      byte[] bytes = Objects.requireNonNull(file, document.resource()).readAllBytes();
      return new Copy(
          document.contentType(),
          Buffer.buffer(bytes),
          Buffer.buffer(compressed(bytes)),
          "W/\"" + hash(bytes) + "\"");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
