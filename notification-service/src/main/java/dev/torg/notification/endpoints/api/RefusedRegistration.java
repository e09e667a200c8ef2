package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.domain.EventIsFull;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;

/** What a caller gets when a registration is refused by what only shows after its body was read. */
final class RefusedRegistration {

  private RefusedRegistration() {}

  /** The 400 that names the member; any other failure stays as it is. */
  static Throwable asProblem(Throwable failure) {
    if (failure instanceof EventIsFull) {
      return invalid("/events", failure);
    }
    return failure instanceof IllegalArgumentException ? invalid("/url", failure) : failure;
  }

  private static Throwable invalid(String pointer, Throwable refused) {
    return Problems.invalid(List.of(new Violation(pointer, String.valueOf(refused.getMessage()))));
  }
}
