package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Erases what is kept of a person. Who logs in later is somebody new, or still barred. */
@ApplicationScoped
public class ErasePerson {

  private final BarredPersons barredPersons;
  private final EndSessionsOfPerson endSessions;
  private final TellRecipient tellRecipient;
  private final ErasePersons erasePersons;
  private final PersonActs acts;

  ErasePerson(
      BarredPersons barredPersons,
      EndSessionsOfPerson endSessions,
      TellRecipient tellRecipient,
      ErasePersons erasePersons,
      PersonActs acts) {
    this.barredPersons = barredPersons;
    this.endSessions = endSessions;
    this.tellRecipient = tellRecipient;
    this.erasePersons = erasePersons;
    this.acts = acts;
  }

  /** The person's sessions end at once. Fails when nobody with that id is known. */
  public Uni<Void> erase(UUID userId) {
    return Panache.withTransaction(
        () ->
            barredPersons
                .hold(userId)
                .invoke(held -> RuleBroken.unlessThere(held.isPresent()))
                .chain(() -> endSessions.end(userId))
                .chain(() -> tellRecipient.tellNone(userId))
                .chain(() -> erasePersons.erase(List.of(userId)))
                .chain(() -> acts.erased(userId)));
  }
}
