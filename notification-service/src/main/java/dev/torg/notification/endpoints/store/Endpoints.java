package dev.torg.notification.endpoints.store;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Secret;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The endpoints, in the session or transaction that the caller has opened. */
@ApplicationScoped
public class Endpoints {

  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended($1, 0))::text";
  private static final String IN_BUCKET =
      "from EndpointRow e where e.ownerKind = :kind and e.ownerId = :owner"
          + " and e.msn is not distinct from :msn";
  private static final String OF_OWNER =
      "from EndpointRow e where e.ownerKind = :kind and e.ownerId = :owner and e.id > :after"
          + " and (locate(:search, lower(e.url)) > 0 or locate(:search, cast(e.id as string)) = 1)"
          + " order by e.id";
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String COUNT =
      """
      select wanted.event, count(*)
      from endpoints e join unnest($1::varchar[]) wanted(event) on wanted.event = any(e.events)
      where e.owner_kind = $2 and e.owner_id = $3 and e.msn is not distinct from $4 and e.id <> $5
      group by wanted.event
      """;

  private static final String SEALED_BEFORE =
      """
      select id from endpoints
      where (encode(substring(secret from 1 for 4), 'hex') <> $1
         or encode(substring(previous_secret from 1 for 4), 'hex') <> $1) and id > $2
      order by id limit 100 for update skip locked
      """;

  private static final String CALL_AGAIN =
      "update endpoints set failures = 0, failing_since = null, next_due = '-infinity',"
          + " told_percent = 0 where id = $1";

  private final SecretSeal seal;

  Endpoints(SecretSeal seal) {
    this.seal = seal;
  }

  /**
   * Waits until nobody else registers or changes in this bucket; held until the transaction ends.
   */
  public Uni<Void> lock(Bucket bucket) {
    return SessionSql.select(LOCK, "endpoints " + bucket.name()).replaceWithVoid();
  }

  /** How many registrations of the bucket, but for this one, name each of these events. */
  public Uni<Map<String, Long>> count(Collection<String> events, Bucket bucket, UUID except) {
    return SessionSql.select(
            COUNT,
            events.toArray(String[]::new),
            bucket.owner().kind().name(),
            bucket.owner().id(),
            bucket.msn() == null ? null : bucket.msn().value(),
            except)
        .map(Endpoints::counts);
  }

  private static Map<String, Long> counts(List<@Nullable Object[]> rows) {
    Map<String, Long> counts = new HashMap<>();
    rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }

  /** Oldest first. */
  public Uni<List<Endpoint>> in(Bucket bucket) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(IN_BUCKET + " order by e.createdAt, e.id", EndpointRow.class)
                    .setParameter("kind", bucket.owner().kind())
                    .setParameter("owner", bucket.owner().id())
                    .setParameter("msn", bucket.msn() == null ? null : bucket.msn().value())
                    .getResultList())
        .map(rows -> rows.stream().map(EndpointRow::endpoint).toList());
  }

  /** As {@link #in}, of all buckets; ids grow with time. */
  public Uni<List<Endpoint>> of(Owner owner, String search, Optional<UUID> after, int limit) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(OF_OWNER, EndpointRow.class)
                    .setParameter("kind", owner.kind())
                    .setParameter("owner", owner.id())
                    .setParameter("after", after.orElse(BEFORE_ALL))
                    .setParameter("search", search)
                    .setMaxResults(limit)
                    .getResultList())
        .map(rows -> rows.stream().map(EndpointRow::endpoint).toList());
  }

  /** Empty for one of somebody else as well. */
  public Uni<Optional<Endpoint>> find(UUID id, Owner owner) {
    return find(id, LockModeType.NONE)
        .map(found -> found.filter(endpoint -> endpoint.bucket().owner().equals(owner)));
  }

  /** Empty for one of another bucket as well. */
  public Uni<Optional<Endpoint>> find(UUID id, Bucket bucket) {
    return find(id, bucket, LockModeType.NONE);
  }

  /** As {@link #find}; nobody else changes it until the running transaction ends. */
  public Uni<Optional<Endpoint>> findLocked(UUID id, Bucket bucket) {
    return find(id, bucket, LockModeType.PESSIMISTIC_WRITE);
  }

  private static Uni<Optional<Endpoint>> find(UUID id, Bucket bucket, LockModeType lock) {
    return find(id, lock).map(found -> found.filter(endpoint -> endpoint.bucket().equals(bucket)));
  }

  /** What is only looked at leaves the session again, so that a lock reads it anew. */
  private static Uni<Optional<Endpoint>> find(UUID id, LockModeType lock) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .find(EndpointRow.class, id, lock)
                    .invoke(row -> letGoUnlessLocked(row, lock, session)))
        .map(row -> Optional.ofNullable(row).map(EndpointRow::endpoint));
  }

  private static void letGoUnlessLocked(
      @Nullable EndpointRow row, LockModeType lock, Mutiny.Session session) {
    if (row != null && lock == LockModeType.NONE) {
      session.detach(row);
    }
  }

  public Uni<Void> add(Endpoint endpoint, Secret secret) {
    EndpointRow row = EndpointRow.of(endpoint, seal.seal(secret, endpoint.id()));
    return Panache.getSession().chain(session -> session.persist(row));
  }

  /** Writes an endpoint that was read with a lock in the same transaction. */
  public Uni<Void> update(Endpoint endpoint) {
    return row(endpoint).invoke(row -> row.take(endpoint)).replaceWithVoid();
  }

  /** Lets what waits for it go at once, however often calls failed before. */
  public Uni<Void> callAgain(UUID id) {
    return SessionSql.update(CALL_AGAIN, id).replaceWithVoid();
  }

  /** As {@link #update}; the secret that was there becomes the previous one. */
  public Uni<Void> update(Endpoint endpoint, Secret fresh) {
    return update(endpoint)
        .chain(() -> row(endpoint))
        .invoke(row -> row.replaceSecret(seal.seal(fresh, endpoint.id())))
        .replaceWithVoid();
  }

  public Uni<Void> remove(Endpoint endpoint) {
    return Panache.getSession()
        .chain(
            session ->
                session.find(EndpointRow.class, endpoint.id()).chain(row -> session.remove(row)));
  }

  /**
   * Seals with the present key what former ones sealed, of a hundred endpoints at most; what no key
   * opens stays as it is.
   *
   * @param after the last endpoint of the batch before
   */
  public Uni<SealedBatch> sealAnew(UUID after) {
    return SessionSql.select(SEALED_BEFORE, seal.presentMark(), after)
        .chain(rows -> rows(rows.stream().map(row -> row[0]).toArray()))
        .map(rows -> SealedBatch.of(rows, this::sealAnew));
  }

  /** As they are now: what is read here was locked before. */
  private static Uni<List<EndpointRow>> rows(@Nullable Object[] ids) {
    return Panache.getSession().chain(session -> session.find(EndpointRow.class, ids));
  }

  private boolean sealAnew(EndpointRow row) {
    return row.sealAnew(before -> seal.sealAnew(before, row.id));
  }

  private static Uni<EndpointRow> row(Endpoint endpoint) {
    return Panache.getSession().chain(session -> session.find(EndpointRow.class, endpoint.id()));
  }
}
