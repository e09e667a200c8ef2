package dev.torg.platform.business;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a value that may be missing, when a part of the whole is changed.
 *
 * @param applies whether {@code value} takes the place of the present one
 * @param value null takes the present one away
 */
public record Replacement<T>(boolean applies, @Nullable T value) {

  public static <T> Replacement<T> none() {
    return new Replacement<>(false, null);
  }

  public static <T> Replacement<T> by(@Nullable T value) {
    return new Replacement<>(true, value);
  }

  public @Nullable T over(@Nullable T present) {
    return applies ? value : present;
  }
}
