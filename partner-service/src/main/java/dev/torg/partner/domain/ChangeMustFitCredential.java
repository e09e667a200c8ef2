package dev.torg.partner.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A version is pinned only where calls have versions, and an end lies ahead. */
public final class ChangeMustFitCredential {

  private ChangeMustFitCredential() {}

  /** All that does not fit. */
  public static List<Misfit> misfits(CredentialChange change, CredentialKind kind, Instant now) {
    List<Misfit> misfits = new ArrayList<>();
    if (change.apiVersion().value() != null && !kind.speaksVersions()) {
      misfits.add(new Misfit("apiVersion", "has no meaning for " + kind.text() + "; leave it out"));
    }
    Instant end = change.expiresAt().value();
    if (end != null && !now.isBefore(end)) {
      misfits.add(
          new Misfit("expiresAt", "must be in the future; to end the keys now, revoke them"));
    }
    return misfits;
  }
}
