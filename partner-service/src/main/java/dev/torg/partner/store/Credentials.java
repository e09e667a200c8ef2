package dev.torg.partner.store;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.domain.CredentialReference.Any;
import dev.torg.partner.domain.CredentialReference.OfOnePartner;
import dev.torg.partner.domain.CredentialReference.OfSalesUnit;
import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The credentials. Every method joins the caller's open session. */
@ApplicationScoped
public class Credentials {

  /** Keys in use come before revoked ones, and of these the last first. */
  private static final String OF_SALES_UNIT =
      "from CredentialRow where msn = :msn and businessScheme = :scheme and businessId = :id"
          + " order by revokedAt desc nulls first";

  private static final String OF_BUSINESS =
      "from CredentialRow where businessScheme = :scheme and businessId = :id order by id";

  private static final String UNREVOKED =
      "select count(*) from credentials where partner_id = $1 and revoked_at is null";
  private static final String USED =
      "update credentials set last_used_on = $2"
          + " where credential_id = $1 and (last_used_on is null or last_used_on < $2)";
  private static final String OF_UNIT = "select 1 from credentials where msn = $1 limit 1";

  public Uni<Void> add(Credential credential) {
    var row = new CredentialRow();
    row.take(credential);
    return Panache.getSession().chain(session -> session.persist(row)).chain(Panache::flush);
  }

  /** How many keys of a partner are not revoked. */
  public Uni<Long> countUnrevoked(PartnerId partnerId) {
    return SessionSql.first(UNREVOKED, partnerId.value())
        .map(row -> (Long) Objects.requireNonNull(row.orElseThrow()[0]));
  }

  /** Whether keys were ever issued for the sales unit, in use or not. */
  public Uni<Boolean> existFor(Msn msn) {
    return SessionSql.first(OF_UNIT, msn.value()).map(Optional::isPresent);
  }

  public Uni<Optional<Credential>> find(UUID id) {
    return find(new Any(id));
  }

  public Uni<Optional<Credential>> find(CredentialReference reference) {
    return find(reference, LockModeType.NONE);
  }

  /** As {@link #find}, keeping every other writer of this credential waiting until the commit. */
  public Uni<Optional<Credential>> findToChange(CredentialReference reference) {
    return find(reference, LockModeType.PESSIMISTIC_WRITE);
  }

  /** All keys of the sales units of a business; held against other writers. */
  public Uni<List<Credential>> lockOf(BusinessIdentifier business) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(OF_BUSINESS, CredentialRow.class)
                    .setParameter("scheme", business.scheme().text())
                    .setParameter("id", business.id())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList())
        .map(rows -> rows.stream().map(CredentialRow::credential).toList());
  }

  /** Writes a credential that was found to be changed in this session. */
  public Uni<Void> change(Credential credential) {
    return Panache.getSession().chain(session -> write(credential, session)).chain(Panache::flush);
  }

  /** Keeps that it was used on that day, unless a later one is kept. */
  public Uni<Void> noteUse(UUID id, LocalDate day) {
    return SessionSql.update(USED, id, day).replaceWithVoid();
  }

  private static Uni<Void> write(Credential credential, Mutiny.Session session) {
    return session
        .find(CredentialRow.class, credential.id())
        .invoke(row -> row.take(credential))
        .replaceWithVoid();
  }

  private static Uni<Optional<Credential>> find(CredentialReference reference, LockModeType lock) {
    return Panache.getSession()
        .chain(session -> row(reference, lock, session))
        .map(row -> Optional.ofNullable(row).map(CredentialRow::credential))
        .map(found -> found.filter(credential -> isMeant(credential, reference)));
  }

  private static Uni<CredentialRow> row(
      CredentialReference reference, LockModeType lock, Mutiny.Session session) {
    if (reference instanceof OfSalesUnit unit) {
      return session
          .createQuery(OF_SALES_UNIT, CredentialRow.class)
          .setParameter("msn", unit.msn().value())
          .setParameter("scheme", unit.business().scheme().text())
          .setParameter("id", unit.business().id())
          .setMaxResults(1)
          .setLockMode(lock)
          .getSingleResultOrNull();
    }
    UUID id = reference instanceof OfOnePartner own ? own.id() : ((Any) reference).id();
    return session.find(CredentialRow.class, id, lock);
  }

  private static boolean isMeant(Credential credential, CredentialReference reference) {
    return !(reference instanceof OfOnePartner own)
        || credential.holder().equals(new CredentialHolder.OfPartner(own.partnerId()));
  }
}
