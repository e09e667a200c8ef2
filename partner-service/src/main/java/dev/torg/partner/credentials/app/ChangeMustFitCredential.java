package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A version is pinned only where calls have versions, and an end lies ahead. */
final class ChangeMustFitCredential {

  private ChangeMustFitCredential() {}

  /** Throws a validation problem that names all that does not fit. */
  static void verify(CredentialChange change, CredentialKind kind, Instant now) {
    List<Violation> violations = new ArrayList<>();
    if (change.apiVersion().value() != null && !kind.speaksVersions()) {
      violations.add(
          new Violation("/apiVersion", "has no meaning for " + kind.text() + "; leave it out"));
    }
    Instant end = change.expiresAt().value();
    if (end != null && !now.isBefore(end)) {
      violations.add(
          new Violation("/expiresAt", "must be in the future; to end the keys now, revoke them"));
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }
}
