package dev.torg.partner.credentials.api;

import dev.torg.partner.domain.CredentialKind;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query parameter that leaves one kind of a list. */
final class KindParameter {

  private static final String KINDS =
      Arrays.stream(CredentialKind.values())
          .map(CredentialKind::text)
          .sorted()
          .collect(Collectors.joining(", "));

  private KindParameter() {}

  /** Empty when it was not sent; a 400 when there is no such kind. */
  static Optional<CredentialKind> parse(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(CredentialKind::of);
    } catch (IllegalArgumentException unknown) {
      throw Problems.invalid(List.of(new Violation("kind", "must be one of " + KINDS)));
    }
  }
}
