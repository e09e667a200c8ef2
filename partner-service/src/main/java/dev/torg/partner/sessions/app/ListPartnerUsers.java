package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.PartnerUser;
import dev.torg.partner.sessions.store.PartnerConnections;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/** Lists who may act for a partner, in pages of 50 unless asked. */
@ApplicationScoped
public class ListPartnerUsers {

  private static final int UNLESS_ASKED = 50;

  private final FindPartners findPartners;
  private final PartnerConnections connections;

  ListPartnerUsers(FindPartners findPartners, PartnerConnections connections) {
    this.findPartners = findPartners;
    this.connections = connections;
  }

  /** Fails as missing for an unknown partner, as invalid for a cursor that is none of this list. */
  public Uni<Page<PartnerUser>> of(PartnerId partnerId, PageRequest wanted) {
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    return Panache.withSession(
            () ->
                findPartners
                    .byId(partnerId)
                    .chain(() -> connections.usersOf(partnerId, wanted.after(), limit + 1)))
        .map(users -> Page.of(users, OptionalInt.of(limit), user -> user.userId().toString()));
  }
}
