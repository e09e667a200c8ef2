package dev.torg.salesunit.domain;

import org.jspecify.annotations.Nullable;

/** What a patch does to a value that may be missing. */
public sealed interface Clearable<T> {

  /** The value after the patch. */
  @Nullable T over(@Nullable T current);

  /** The patch does not name the value. */
  record Untouched<T>() implements Clearable<T> {
    @Override
    public @Nullable T over(@Nullable T current) {
      return current;
    }
  }

  /** The patch removes the value. */
  record Cleared<T>() implements Clearable<T> {
    @Override
    public @Nullable T over(@Nullable T current) {
      return null;
    }
  }

  /** The patch gives the value. */
  record Given<T>(T value) implements Clearable<T> {
    @Override
    public @Nullable T over(@Nullable T current) {
      return value;
    }
  }
}
