package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialReference;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;

/** Gets hold of a credential for a change that revoked ones are past. */
@ApplicationScoped
class CredentialInUse {

  private final Credentials credentials;

  CredentialInUse(Credentials credentials) {
    this.credentials = credentials;
  }

  /**
   * Keeps every other writer waiting until the commit. Fails with not found when there is no such
   * credential for this caller, with precondition failed when it is not in the state that the
   * caller knows, with an invalid state when it is revoked.
   */
  Uni<Credential> toChange(CredentialReference reference, Predicate<Credential> isAsKnown) {
    return credentials.findToChange(reference).map(found -> refuseUnlessFit(found, isAsKnown));
  }

  private static Credential refuseUnlessFit(
      Optional<Credential> found, Predicate<Credential> isAsKnown) {
    Credential credential = found.orElseThrow(Problems::notFound);
    if (!isAsKnown.test(credential)) {
      throw Problems.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_FAILED.meaning());
    }
    if (credential.isRevoked()) {
      throw Problems.invalidState("The keys are revoked, for ever. Issue others.");
    }
    return credential;
  }
}
