package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.PersonMustBeOperator;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Operators;
import dev.torg.platform.identity.PortalCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a person act as the operator that it is. */
@ApplicationScoped
public class ActAsOperator {

  private final BarredPersons barredPersons;
  private final Operators operators;
  private final StartSession startSession;

  ActAsOperator(BarredPersons barredPersons, Operators operators, StartSession startSession) {
    this.barredPersons = barredPersons;
    this.operators = operators;
    this.startSession = startSession;
  }

  /**
   * Fails as not allowed for who is none. Whoever dismisses the operator meanwhile waits until the
   * session is known.
   */
  public Uni<StartedSession> act(PortalCaller person) {
    return Panache.withTransaction(
        () ->
            barredPersons
                .contains(person.userId())
                .chain(() -> operators.contains(person.userId()))
                .invoke(PersonMustBeOperator::check)
                .chain(() -> startSession.continueAsOperator(person)));
  }
}
