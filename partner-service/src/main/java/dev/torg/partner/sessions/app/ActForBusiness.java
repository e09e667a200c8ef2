package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.PersonMustHoldRole;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.registry.BusinessRegistry;
import dev.torg.platform.registry.RoleHolder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Lets a person act for a business in which the business registry names it, or one that let it in.
 */
@ApplicationScoped
public class ActForBusiness {

  private final BusinessRegistry registry;
  private final BarredPersons barredPersons;
  private final AccessGrants grants;
  private final StartSession startSession;

  ActForBusiness(
      BusinessRegistry registry,
      BarredPersons barredPersons,
      AccessGrants grants,
      StartSession startSession) {
    this.registry = registry;
    this.barredPersons = barredPersons;
    this.grants = grants;
    this.startSession = startSession;
  }

  /**
   * Fails as not allowed when the person has no role in the business and nobody let it in, or the
   * business is unknown. Whoever withdraws the access meanwhile waits until the session is known.
   */
  public Uni<StartedSession> act(PortalCaller person, BusinessIdentifier business) {
    return registry
        .roles(business)
        .map(holders -> heldBy(person, holders))
        .chain(held -> Panache.withTransaction(() -> act(person, business, held)));
  }

  private Uni<StartedSession> act(
      PortalCaller person, BusinessIdentifier business, List<RoleHolder> held) {
    return barredPersons
        .contains(person.userId())
        .chain(() -> grants.accessOf(person.userId(), Represented.of(business)))
        .map(granted -> PersonMustHoldRole.check(held.size(), granted))
        .map(access -> new ActingForMerchant(business, maySign(held), access))
        .chain(role -> startSession.continueAs(person, role));
  }

  private static List<RoleHolder> heldBy(PortalCaller person, List<RoleHolder> holders) {
    return holders.stream()
        .filter(holder -> holder.isHeldBy(person.name(), person.birthDate()))
        .toList();
  }

  private static boolean maySign(List<RoleHolder> held) {
    return held.stream().anyMatch(RoleHolder::maySign);
  }
}
