package dev.torg.notification.mails.store;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.mails.domain.DueMail;
import dev.torg.platform.business.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Which mails go next, and what became of them. Each method is a transaction; what a lease no
 * longer covers is left to whoever has it.
 */
@ApplicationScoped
public class MailQueue {

  /** A mail to somebody whose address is not known waits until it is. */
  private static final String CLAIM =
      """
      with due as (
        select m.id from mails m
        join known_recipients r on r.owner_kind = m.owner_kind and r.owner_id = m.owner_id
        where m.state = 'WAITING' and m.due_at <= $1 and m.leased_until <= $1
          and r.email is not null
        order by m.due_at limit $3 for update of m skip locked)
      update mails m set leased_until = $2 from known_recipients r
      where m.id = any(array(select id from due))
        and r.owner_kind = m.owner_kind and r.owner_id = m.owner_id
      returning m.id, m.kind, m.owner_kind, m.owner_id, r.email, r.language, m.facts, m.attempts, m.first_at
      """;

  /** What was told is not kept, only that it was. */
  private static final String SENT =
      "update mails set state = 'SENT', attempts = attempts + 1, sent_at = $3, facts = '{}'"
          + " where id = $1 and leased_until = $2";

  private static final String AGAIN =
      "update mails set attempts = attempts + 1, first_at = $3, due_at = $4,"
          + " leased_until = '-infinity' where id = $1 and leased_until = $2";

  private static final String PARK =
      "update mails set attempts = attempts + 1, state = 'PARKED' where id = $1"
          + " and leased_until = $2";

  private final Pool pool;

  MailQueue(Pool pool) {
    this.pool = pool;
  }

  /** Some that are due and nobody else sends, until the lease ends. */
  public Uni<List<DueMail>> claim(Instant now, Instant leasedUntil, int most) {
    Instant lease = leasedUntil.truncatedTo(ChronoUnit.MILLIS);
    return pool.preparedQuery(CLAIM)
        .execute(Tuple.of(utc(now), utc(lease), most))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> mail(row, lease))
                    .toList());
  }

  public Uni<Void> sent(DueMail mail, Instant now) {
    return run(SENT, Tuple.of(mail.id(), utc(mail.leasedUntil()), utc(now)));
  }

  public Uni<Void> again(DueMail mail, Instant first, Instant due) {
    return run(AGAIN, Tuple.of(mail.id(), utc(mail.leasedUntil()), utc(first), utc(due)));
  }

  /** It is tried no more. */
  public Uni<Void> park(DueMail mail) {
    return run(PARK, Tuple.of(mail.id(), utc(mail.leasedUntil())));
  }

  private Uni<Void> run(String statement, Tuple values) {
    return pool.preparedQuery(statement).execute(values).replaceWithVoid();
  }

  private static DueMail mail(Row row, Instant leasedUntil) {
    return new DueMail(
        row.getUUID("id"),
        MailKind.valueOf(row.getString("kind")),
        new Owner(OwnerKind.valueOf(row.getString("owner_kind")), row.getString("owner_id")),
        row.getString("email"),
        Optional.ofNullable(row.getString("language")).map(Language::of).orElse(null),
        facts(row),
        row.getInteger("attempts"),
        Optional.ofNullable(row.getOffsetDateTime("first_at"))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        leasedUntil);
  }

  private static Map<String, String> facts(Row row) {
    return row.getJsonObject("facts").getMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().toString()));
  }

  private static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
