package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.domain.RepresentingUser;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** Lists who may act for a partner or a business, in pages of 50 unless asked. */
@ApplicationScoped
public class ListUsers {

  private static final int UNLESS_ASKED = 50;

  private final FindPartners findPartners;
  private final AccessGrants grants;

  ListUsers(FindPartners findPartners, AccessGrants grants) {
    this.findPartners = findPartners;
    this.grants = grants;
  }

  /** Fails as missing for an unknown partner, as invalid for a cursor that is none of this list. */
  public Uni<Page<RepresentingUser>> of(PartnerId partnerId, PageRequest wanted) {
    return Panache.withSession(
        () -> findPartners.byId(partnerId).chain(() -> page(Represented.of(partnerId), wanted)));
  }

  /** Fails as invalid for a cursor that is none of this list. */
  public Uni<Page<RepresentingUser>> of(Represented whom, PageRequest wanted) {
    return Panache.withSession(() -> page(whom, wanted));
  }

  private Uni<Page<RepresentingUser>> page(Represented whom, PageRequest wanted) {
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    return grants
        .usersOf(whom, wanted.after(), limit + 1)
        .map(users -> Page.of(users, OptionalInt.of(limit), user -> user.userId().toString()));
  }
}
