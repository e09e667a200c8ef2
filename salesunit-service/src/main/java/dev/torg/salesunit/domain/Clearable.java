package dev.torg.salesunit.domain;

import java.util.Optional;

/** What a patch does to a value that may be missing. */
public sealed interface Clearable<T> {

  /** The value after the patch. */
  Optional<T> over(Optional<T> current);

  /** The patch does not name the value. */
  record Untouched<T>() implements Clearable<T> {
    @Override
    public Optional<T> over(Optional<T> current) {
      return current;
    }
  }

  /** The patch removes the value. */
  record Cleared<T>() implements Clearable<T> {
    @Override
    public Optional<T> over(Optional<T> current) {
      return Optional.empty();
    }
  }

  /** The patch gives the value. */
  record Given<T>(T value) implements Clearable<T> {
    @Override
    public Optional<T> over(Optional<T> current) {
      return Optional.of(value);
    }
  }
}
