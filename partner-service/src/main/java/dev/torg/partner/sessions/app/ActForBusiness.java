package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.PersonMustHoldRole;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.registry.BusinessRegistry;
import dev.torg.platform.registry.RoleHolder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets a person act for a business in which the business registry names it. */
@ApplicationScoped
public class ActForBusiness {

  private final BusinessRegistry registry;
  private final StartSession startSession;

  ActForBusiness(BusinessRegistry registry, StartSession startSession) {
    this.registry = registry;
    this.startSession = startSession;
  }

  /**
   * Fails as not allowed when the person has no role in the business, or the business is unknown.
   */
  public Uni<StartedSession> act(PortalCaller person, BusinessIdentifier business) {
    return registry
        .roles(business)
        .map(holders -> roleOf(person, business, holders))
        .chain(role -> startSession.continueAs(person, role));
  }

  private static ActingForMerchant roleOf(
      PortalCaller person, BusinessIdentifier business, List<RoleHolder> holders) {
    List<RoleHolder> held =
        holders.stream()
            .filter(holder -> holder.isHeldBy(person.name(), person.birthDate()))
            .toList();
    PersonMustHoldRole.check(held.size());
    return new ActingForMerchant(business, held.stream().anyMatch(RoleHolder::maySign));
  }
}
