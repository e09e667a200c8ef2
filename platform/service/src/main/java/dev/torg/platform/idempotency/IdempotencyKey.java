package dev.torg.platform.idempotency;

import dev.torg.platform.problem.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the header is written. */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9-]{1,50}");

  private IdempotencyKey() {}

  /** What is wrong with a key that was sent. */
  public static Optional<Violation> wrong(String key) {
    return KEY.matcher(key).matches()
        ? Optional.empty()
        : Optional.of(new Violation(HEADER, "must have 1 to 50 letters, digits and hyphens"));
  }
}
