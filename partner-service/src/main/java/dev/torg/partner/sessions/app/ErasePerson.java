package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.KeptPersons;
import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Erases what is kept of a person. Who logs in later is somebody new, or still barred. */
@ApplicationScoped
public class ErasePerson {

  private final BarredPersons barredPersons;
  private final EndSessionsOfPerson endSessions;
  private final TellRecipient tellRecipient;
  private final KeptPersons persons;
  private final ActContent acts;

  ErasePerson(
      BarredPersons barredPersons,
      EndSessionsOfPerson endSessions,
      TellRecipient tellRecipient,
      KeptPersons persons,
      ActContent acts) {
    this.barredPersons = barredPersons;
    this.endSessions = endSessions;
    this.tellRecipient = tellRecipient;
    this.persons = persons;
    this.acts = acts;
  }

  /** The person's sessions end at once. Fails when nobody with that id is known. */
  public Uni<Void> erase(UUID userId) {
    return Panache.withTransaction(
        () ->
            barredPersons
                .hold(userId)
                .chain(() -> endSessions.end(userId))
                .chain(() -> tellRecipient.tellNone(userId))
                .chain(() -> persons.erase(userId))
                .invoke(RuleBroken::unlessThere)
                .chain(() -> acts.erase(PersonActs.PERSONS, userId.toString())));
  }
}
