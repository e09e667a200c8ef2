package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.Person;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The people who have logged in. Every method joins the caller's open session. */
@ApplicationScoped
public class PortalUsers {

  private static final String UPSERT =
      "insert into portal_users (user_id, issuer, subject, name, birth_date, email, created_at,"
          + " last_login_at)"
          + " values ($1, $2, $3, $4, $5, nullif($6, ''), $7, $7)"
          + " on conflict (issuer, subject) do update set name = excluded.name,"
          + " birth_date = excluded.birth_date, email = excluded.email,"
          + " last_login_at = excluded.last_login_at where portal_users.barred_at is null";

  /**
   * Keeps what the eID told at this login; the first login makes the user, under the given id. Of a
   * person who is barred nothing new is kept.
   */
  public Uni<PortalUser> remember(Person person, UUID idIfNew, Instant now) {
    return Panache.getSession().chain(session -> remember(person, idIfNew, now, session));
  }

  public Uni<Optional<PortalUser>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PortalUserRow.class, id))
        .map(found -> Optional.ofNullable(found).map(PortalUserRow::user));
  }

  private static Uni<PortalUser> remember(
      Person person, UUID idIfNew, Instant now, Mutiny.Session session) {
    return SessionSql.update(
            UPSERT,
            idIfNew,
            person.issuer(),
            person.subject(),
            person.name(),
            person.birthDate(),
            person.email(),
            now)
        .chain(() -> ofSubject(person, session));
  }

  private static Uni<PortalUser> ofSubject(Person person, Mutiny.Session session) {
    return session
        .createQuery(
            "from PortalUserRow where issuer = :issuer and subject = :subject", PortalUserRow.class)
        .setParameter("issuer", person.issuer())
        .setParameter("subject", person.subject())
        .getSingleResult()
        .map(PortalUserRow::user);
  }
}
