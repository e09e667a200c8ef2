package dev.torg.stack.seed;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, in the text format of {@code COPY}. */
final class CopyLines {

  private static final int BUFFERED = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(BUFFERED + 4096);
  private boolean inRow;

  CopyLines(CopyIn copy) {
    this.copy = copy;
  }

  CopyLines text(String value) {
    separate();
    for (int at = 0; at < value.length(); at++) {
      append(value.charAt(at));
    }
    return this;
  }

  /** A number, a UUID or a point in time. */
  CopyLines value(Object value) {
    separate();
    buffer.append(value);
    return this;
  }

  CopyLines time(@Nullable Instant value) {
    return value == null ? nothing() : value(value);
  }

  CopyLines flag(boolean value) {
    separate();
    buffer.append(value ? 't' : 'f');
    return this;
  }

  CopyLines bytes(byte @Nullable [] value) {
    return value == null ? nothing() : text("\\x" + HexFormat.of().formatHex(value));
  }

  CopyLines nothing() {
    separate();
    buffer.append("\\N");
    return this;
  }

  void end() throws SQLException {
    buffer.append('\n');
    inRow = false;
    if (buffer.length() >= BUFFERED) {
      flush();
    }
  }

  void flush() throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  private void separate() {
    if (inRow) {
      buffer.append('\t');
    }
    inRow = true;
  }

  private void append(char character) {
    switch (character) {
      case '\\' -> buffer.append("\\\\");
      case '\t' -> buffer.append("\\t");
      case '\n' -> buffer.append("\\n");
      case '\r' -> buffer.append("\\r");
      default -> buffer.append(character);
    }
  }
}
