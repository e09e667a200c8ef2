package dev.torg.platform.problem;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** An id in an address: what has not the form of one names nothing. */
public final class PathId {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private PathId() {}

  /** Fails as not found for anything but a UUID in its form of 36 characters. */
  public static UUID uuid(String segment) {
    if (!UUID_TEXT.matcher(segment).matches()) {
      throw Problems.notFound();
    }
    return UUID.fromString(segment);
  }

  /** What a segment names; fails as not found for what can name nothing. */
  public static <T> T of(String segment, Function<String, T> form) {
    try {
      return form.apply(segment);
    } catch (IllegalArgumentException namesNothing) {
      throw Problems.notFound();
    }
  }
}
