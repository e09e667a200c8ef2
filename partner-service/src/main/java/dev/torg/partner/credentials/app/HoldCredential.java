package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.store.Credentials;
import dev.torg.platform.business.RuleBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps everybody else who wants to change a credential waiting. */
@ApplicationScoped
public class HoldCredential {

  private final Credentials credentials;

  HoldCredential(Credentials credentials) {
    this.credentials = credentials;
  }

  /**
   * Holds until the end of the caller's transaction. Fails as missing when there is no such
   * credential for this caller.
   */
  public Uni<Credential> hold(CredentialReference reference) {
    return credentials.findToChange(reference).map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
