package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.PartnerMustBeInBusiness;
import dev.torg.partner.sessions.domain.PersonMustBeConnected;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.PortalCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a person act for a partner that it has access to. */
@ApplicationScoped
public class ActForPartner {

  private final BarredPersons barredPersons;
  private final AccessGrants grants;
  private final FindPartners findPartners;
  private final StartSession startSession;

  ActForPartner(
      BarredPersons barredPersons,
      AccessGrants grants,
      FindPartners findPartners,
      StartSession startSession) {
    this.barredPersons = barredPersons;
    this.grants = grants;
    this.findPartners = findPartners;
    this.startSession = startSession;
  }

  /**
   * Fails as missing when the person is not connected, or there is no such partner; as not allowed
   * when the partner is deactivated or the person barred. Whoever withdraws the access meanwhile
   * waits until the session is known.
   */
  public Uni<StartedSession> act(PortalCaller person, PartnerId partnerId) {
    return Panache.withTransaction(
        () ->
            barredPersons
                .contains(person.userId())
                .chain(() -> grants.accessOf(person.userId(), Represented.of(partnerId)))
                .map(PersonMustBeConnected::check)
                .call(() -> findPartners.byId(partnerId).invoke(PartnerMustBeInBusiness::check))
                .chain(
                    access ->
                        startSession.continueAs(
                            person, new ActingForPartner(partnerId.value(), access))));
  }
}
