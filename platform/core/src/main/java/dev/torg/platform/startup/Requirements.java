package dev.torg.platform.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/**
 * The usual requirements. Unless its name says otherwise, a requirement is met by a setting that is
 * not set: then the default holds, and defaults are safe.
 */
public final class Requirements {

  private static final int DIFFERENT_CHARACTERS = 10;

  private Requirements() {}

  public static Requirement present() {
    return value -> value.text().isPresent();
  }

  public static Requirement oneOf(String... allowed) {
    return value -> value.text().map(String::strip).map(Set.of(allowed)::contains).orElse(true);
  }

  public static Requirement on() {
    return value -> value.as(Boolean.class).orElse(true);
  }

  public static Requirement off() {
    return value -> !value.as(Boolean.class).orElse(false);
  }

  /** More than nothing. */
  public static Requirement atMost(Duration longest) {
    return value ->
        value
            .as(Duration.class)
            .map(span -> !span.isNegative() && !span.isZero() && span.compareTo(longest) <= 0)
            .orElse(true);
  }

  public static Requirement none() {
    return value -> value.as(Duration.class).map(Duration::isZero).orElse(true);
  }

  public static Requirement between(int least, int most) {
    return value ->
        value.as(Integer.class).map(number -> number >= least && number <= most).orElse(true);
  }

  /** Long enough, of many different characters, and not one that the demo publishes. */
  public static Requirement secret(int shortest) {
    return value -> value.text().map(text -> isSecret(text, shortest)).orElse(true);
  }

  private static boolean isSecret(String text, int shortest) {
    return text.length() >= shortest
        && !text.startsWith("demo-")
        && text.chars().distinct().count() >= DIFFERENT_CHARACTERS;
  }

  /** An address that others reach, over TLS. */
  public static Requirement publicHttps() {
    return value ->
        value
            .as(URI.class)
            .map(uri -> "https".equals(uri.getScheme()) && !Hosts.isThisMachine(uri.getHost()))
            .orElse(true);
  }

  public static Requirement https() {
    return value -> value.as(URI.class).map(uri -> "https".equals(uri.getScheme())).orElse(true);
  }

  /** An address that is reached over TLS, on this machine, or by a network that encrypts. */
  public static Requirement httpsInside() {
    return value ->
        value.as(URI.class).map(address -> Hosts.isSafeWay(address, value)).orElse(true);
  }

  /** Files, with commas between, that only their owner and group can read. */
  public static Requirement privateFiles() {
    return value ->
        value.text().stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(file -> Path.of(file.strip()))
            .allMatch(Requirements::isPrivate);
  }

  private static boolean isPrivate(Path file) {
    try {
      return !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (UnsupportedOperationException otherFileSystem) {
      return true;
    } catch (IOException missing) {
      throw new IllegalArgumentException(new UncheckedIOException(missing));
    }
  }
}
