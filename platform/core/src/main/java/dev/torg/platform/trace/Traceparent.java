package dev.torg.platform.trace;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version 00 {@code traceparent} header (W3C Trace Context, section 3.2).
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param spanId 16 lower-case hexadecimal digits, not all zero
 * @param flags two hexadecimal digits
 */
public record Traceparent(String traceId, String spanId, String flags) {

  private static final Pattern FORMAT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");
  private static final HexFormat HEX = HexFormat.of();

  /** Reads a header; empty when it is absent or breaks the format, as the standard asks. */
  public static Optional<Traceparent> parse(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    var matcher = FORMAT.matcher(header);
    return matcher.matches()
        ? Optional.of(new Traceparent(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /** Starts a new, unsampled trace. */
  public static Traceparent start() {
    var random = ThreadLocalRandom.current();
    return new Traceparent(
        HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1L),
        HEX.toHexDigits(random.nextLong() | 1L),
        "00");
  }

  /** The same trace with a new span, for the next hop. */
  public Traceparent child() {
    return new Traceparent(
        traceId, HEX.toHexDigits(ThreadLocalRandom.current().nextLong() | 1L), flags);
  }

  /** The header's text. */
  public String text() {
    return "00-" + traceId + "-" + spanId + "-" + flags;
  }
}
