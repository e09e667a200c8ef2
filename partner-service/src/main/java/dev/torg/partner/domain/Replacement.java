package dev.torg.partner.domain;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a value that may be missing.
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

  @Nullable T over(@Nullable T present) {
    return applies ? value : present;
  }
}
