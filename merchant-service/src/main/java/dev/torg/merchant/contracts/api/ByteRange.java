package dev.torg.merchant.contracts.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a document that a {@code Range} header asks for (RFC 9110, section 14), both ends
 * included.
 */
record ByteRange(int first, int last) {

  private static final Pattern ONE_RANGE =
      Pattern.compile("(?i)bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*");

  /** The header asks for bytes that the document does not have. */
  static final class Unsatisfiable extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Empty when the whole document is to be sent: without the header, and for what is no single
   * range of bytes, which a server may leave aside.
   *
   * @throws Unsatisfiable when no byte of the range exists
   */
  static Optional<ByteRange> parse(@Nullable String header, int size) {
    Matcher range = ONE_RANGE.matcher(header == null ? "" : header);
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return Optional.empty();
    }
    return range.group(1).isEmpty()
        ? Optional.of(lastBytes(Long.parseLong(range.group(2)), size))
        : between(Long.parseLong(range.group(1)), range.group(2), size);
  }

  private static ByteRange lastBytes(long count, int size) {
    if (count == 0 || size == 0) {
      throw new Unsatisfiable();
    }
    return new ByteRange((int) Math.max(0, size - count), size - 1);
  }

  private static Optional<ByteRange> between(long first, String end, int size) {
    long last = end.isEmpty() ? Long.MAX_VALUE : Long.parseLong(end);
    if (last < first) {
      return Optional.empty();
    }
    if (first >= size) {
      throw new Unsatisfiable();
    }
    return Optional.of(new ByteRange((int) first, (int) Math.min(last, size - 1L)));
  }

  String contentRange(int size) {
    return "bytes " + first + "-" + last + "/" + size;
  }
}
