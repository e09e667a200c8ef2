package dev.torg.partner.sessions.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.sessions.domain.Person;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.platform.identity.PortalCaller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Lets a person in whom the eID has vouched for. */
@ApplicationScoped
public class LogIn {

  private final PortalUsers portalUsers;
  private final StartSession startSession;
  private final Clock clock;

  LogIn(PortalUsers portalUsers, StartSession startSession, Clock clock) {
    this.portalUsers = portalUsers;
    this.startSession = startSession;
    this.clock = clock;
  }

  /** Gives a session in which the person does not act for anybody yet. */
  public Uni<StartedSession> logIn(Person person) {
    return Panache.withTransaction(
            () -> portalUsers.remember(person, UuidCreator.getTimeOrderedEpoch(), clock.instant()))
        .map(user -> caller(user, person))
        .chain(startSession::start);
  }

  private static PortalCaller caller(PortalUser user, Person person) {
    return new PortalCaller(
        user.id(),
        UUID.randomUUID(),
        user.name(),
        user.birthDate(),
        person.authenticatedAt(),
        Optional.empty());
  }
}
