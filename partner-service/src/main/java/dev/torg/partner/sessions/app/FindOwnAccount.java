package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.AccessGrant;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.PortalUsers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tells a person what is kept beside the token, and whom it may act for. */
@ApplicationScoped
public class FindOwnAccount {

  private final PortalUsers users;
  private final AccessGrants grants;
  private final FindPartners findPartners;

  FindOwnAccount(PortalUsers users, AccessGrants grants, FindPartners findPartners) {
    this.users = users;
    this.grants = grants;
    this.findPartners = findPartners;
  }

  /**
   * What is kept.
   *
   * @param user empty for who was erased
   * @param partners those among the grants, with their names
   */
  public record OwnAccount(
      Optional<PortalUser> user, List<AccessGrant> grants, List<Partner> partners) {}

  public Uni<OwnAccount> of(UUID userId) {
    return Panache.withSession(() -> users.find(userId).chain(user -> withPartners(userId, user)));
  }

  private Uni<OwnAccount> withPartners(UUID userId, Optional<PortalUser> user) {
    return grants
        .of(userId)
        .chain(
            granted ->
                findPartners
                    .among(partners(granted))
                    .map(partners -> new OwnAccount(user, granted, partners)));
  }

  private static List<PartnerId> partners(List<AccessGrant> granted) {
    return granted.stream().map(grant -> grant.whom().partner()).filter(Objects::nonNull).toList();
  }
}
