package dev.torg.orgconfig.store;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The configurations; unless a method says otherwise, only those not deleted. */
@ApplicationScoped
public class OrgConfigs {

  private static final String LOCK =
      "select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)";
  private static final String IN_USE =
      "from OrgConfigRow c where c.orgId = :orgId and c.deletedAt is null";
  private static final String LISTED =
      "from OrgConfigRow c where c.orgId in (:orgIds) and c.deletedAt is null and c.vippsEnabled";

  /**
   * Waits until nobody else configures this organisation for the first time or anew, and keeps it
   * so until the running transaction ends. It works while there is no row to lock.
   */
  public Uni<Void> lock(OrgId orgId) {
    return SessionSql.select(LOCK, orgId.value()).replaceWithVoid();
  }

  public Uni<Optional<OrgConfig>> find(OrgId orgId) {
    return find(orgId, LockModeType.NONE);
  }

  /** As {@link #find}; nobody else changes it until the running transaction ends. */
  public Uni<Optional<OrgConfig>> findLocked(OrgId orgId) {
    return find(orgId, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Uni<Optional<OrgConfig>> find(OrgId orgId, LockModeType lock) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(IN_USE, OrgConfigRow.class)
                    .setParameter("orgId", orgId.value())
                    .setLockMode(lock)
                    .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(OrgConfigRow::config));
  }

  /** The last number that any configuration of the organisation used, deleted ones included. */
  public Uni<Long> lastSequence(OrgId orgId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(
                        "select coalesce(max(c.sequence), 0) from OrgConfigRow c"
                            + " where c.orgId = :orgId",
                        Long.class)
                    .setParameter("orgId", orgId.value())
                    .getSingleResult());
  }

  /** The enabled ones among these organisations, oldest first. */
  public Uni<List<OrgConfig>> enabled(Collection<String> orgIds, int offset, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(LISTED + " order by c.createdAt, c.orgId", OrgConfigRow.class)
                    .setParameter("orgIds", orgIds)
                    .setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultList())
        .map(rows -> rows.stream().map(OrgConfigRow::config).toList());
  }

  public Uni<Long> countEnabled(Collection<String> orgIds) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("select count(*) " + LISTED, Long.class)
                    .setParameter("orgIds", orgIds)
                    .getSingleResult());
  }

  public Uni<Void> add(OrgConfig config) {
    return Panache.getSession().chain(session -> session.persist(OrgConfigRow.of(config)));
  }

  /** Writes a configuration that was read with a lock in the same transaction. */
  public Uni<Void> update(OrgConfig config) {
    return Panache.getSession()
        .chain(session -> session.find(OrgConfigRow.class, config.id()))
        .invoke(row -> row.take(config))
        .replaceWithVoid();
  }
}
