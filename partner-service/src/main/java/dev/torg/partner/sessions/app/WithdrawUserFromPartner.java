package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.PartnerConnections;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Takes a person's access to a partner away, and ends the person's sessions at once. */
@ApplicationScoped
public class WithdrawUserFromPartner {

  private final BarredPersons people;
  private final PartnerConnections connections;
  private final EndSessionsOfPerson endSessions;
  private final PersonActs acts;

  WithdrawUserFromPartner(
      BarredPersons people,
      PartnerConnections connections,
      EndSessionsOfPerson endSessions,
      PersonActs acts) {
    this.people = people;
    this.connections = connections;
    this.endSessions = endSessions;
    this.acts = acts;
  }

  /** Fails as missing when the person has no access to the partner. */
  public Uni<Void> withdraw(UUID userId, PartnerId partnerId) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .chain(held -> connections.disconnect(userId, partnerId))
                .invoke(WithdrawUserFromPartner::mustHaveBeen)
                .chain(() -> endSessions.end(userId))
                .chain(() -> record(userId, partnerId)));
  }

  private static void mustHaveBeen(boolean connected) {
    if (!connected) {
      throw RuleBroken.missing();
    }
  }

  private Uni<Void> record(UUID userId, PartnerId partnerId) {
    return acts.record(userId, "disconnected", Map.of("partnerId", partnerId.value()));
  }
}
