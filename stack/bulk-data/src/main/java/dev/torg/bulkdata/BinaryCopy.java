package dev.torg.bulkdata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into one table, in the binary format of {@code COPY}: a value must be of
 * exactly the type of its column.
 */
final class BinaryCopy {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final int FLUSHED_AT = 1 << 16;
  private static final int LONGEST_ROW = 1 << 14;
  private static final int NULL = -1;
  private static final short END = -1;
  private static final long EPOCH_SECONDS = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

  private final CopyIn copy;
  private final short columns;
  private final ByteBuffer buffer = ByteBuffer.allocate(FLUSHED_AT + LONGEST_ROW);

  BinaryCopy(CopyIn copy, int columns) {
    this.copy = copy;
    this.columns = (short) columns;
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  void begin() throws SQLException {
    if (buffer.position() >= FLUSHED_AT) {
      flush();
    }
    buffer.putShort(columns);
  }

  /** For {@code text} and {@code varchar}. */
  BinaryCopy text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /** For {@code bigint}. */
  BinaryCopy number(long value) {
    buffer.putInt(Long.BYTES).putLong(value);
    return this;
  }

  /** For {@code integer}. */
  BinaryCopy smallNumber(int value) {
    buffer.putInt(Integer.BYTES).putInt(value);
    return this;
  }

  /** For {@code uuid}. */
  BinaryCopy id(UUID value) {
    buffer
        .putInt(2 * Long.BYTES)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits());
    return this;
  }

  /** For {@code timestamptz}, which keeps microseconds. */
  BinaryCopy time(Instant value) {
    return number((value.getEpochSecond() - EPOCH_SECONDS) * 1_000_000 + value.getNano() / 1_000);
  }

  /** For {@code boolean}. */
  BinaryCopy flag(boolean value) {
    buffer.putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  /** For {@code bytea}. */
  BinaryCopy bytes(byte @Nullable [] value) {
    if (value == null) {
      buffer.putInt(NULL);
    } else {
      buffer.putInt(value.length).put(value);
    }
    return this;
  }

  void end() throws SQLException {
    buffer.putShort(END);
    flush();
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
