package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.store.Credentials;
import dev.torg.partner.store.ListedCredentials;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Looks credentials up, in pages. Secrets are not among what is found: nobody has them. */
@ApplicationScoped
public class FindCredentials {

  private static final int UNLESS_ASKED = 50;

  private final Credentials credentials;
  private final ListedCredentials listed;
  private final FindPartners findPartners;

  FindCredentials(Credentials credentials, ListedCredentials listed, FindPartners findPartners) {
    this.credentials = credentials;
    this.listed = listed;
    this.findPartners = findPartners;
  }

  /** Fails as missing when there is no such credential for this caller. */
  public Uni<Credential> find(CredentialReference reference) {
    return Panache.withSession(() -> credentials.find(reference))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }

  /** A page of all that there are, 50 long unless asked. Fails as invalid for a foreign cursor. */
  public Uni<Page<Credential>> all(Optional<CredentialKind> kind, PageRequest wanted) {
    Optional<UUID> after = wanted.after().map(Cursor::uuid);
    return Panache.withSession(() -> page(Optional.empty(), kind, after, wanted.limit()));
  }

  /** A page of a partner's. Fails as missing when there is no such partner. */
  public Uni<Page<Credential>> of(
      PartnerId partner, Optional<CredentialKind> kind, PageRequest wanted) {
    Optional<UUID> after = wanted.after().map(Cursor::uuid);
    return Panache.withSession(
        () ->
            findPartners
                .byId(partner)
                .chain(() -> page(Optional.of(partner), kind, after, wanted.limit())));
  }

  private Uni<Page<Credential>> page(
      Optional<PartnerId> partner,
      Optional<CredentialKind> kind,
      Optional<UUID> after,
      OptionalInt wanted) {
    int limit = wanted.orElse(UNLESS_ASKED);
    return listed
        .matching(partner, kind, after, limit + 1)
        .map(rows -> Page.of(rows, OptionalInt.of(limit), row -> row.id().toString()));
  }
}
