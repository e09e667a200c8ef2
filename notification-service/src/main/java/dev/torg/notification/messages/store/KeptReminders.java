package dev.torg.notification.messages.store;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.platform.business.Msn;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be told later, in the running transaction. */
@ApplicationScoped
public class KeptReminders {

  private static final RowArrays<Reminders> SUBJECTS =
      RowArrays.<Reminders>none()
          .text("subject", Reminders::subject)
          .number("sequence", Reminders::sequence);

  /** What was heard last of a subject: an event that comes late or again changes nothing. */
  private static final String HEAR =
      """
      insert into reminded_subjects as known (subject, sequence)
      select subject, max(sequence) from %s group by subject order by subject
      on conflict (subject) do update set sequence = excluded.sequence
      where known.sequence < excluded.sequence
      returning subject, sequence
      """
          .formatted(SUBJECTS.asked());

  /** Subject by subject: as a join, PostgreSQL may read all of them. */
  private static final String FORGET =
      """
      delete from reminders where ctid = any(array(
        select known.ctid from unnest($1::text[]) heard(subject)
        cross join lateral (
          select ctid from reminders where subject = heard.subject for update) known))
      """;

  private static final RowArrays<Reminder> COLUMNS =
      RowArrays.<Reminder>none()
          .text("subject", Reminder::subject)
          .moment("due_at", Reminder::dueAt)
          .text("kind", reminder -> reminder.kind().name())
          .text("owner_partner", reminder -> idOf(reminder.to().partner()))
          .text("owner_business", reminder -> idOf(reminder.to().merchant()))
          .text("msn", KeptReminders::msn)
          .text("facts", reminder -> new JsonObject(Map.copyOf(reminder.facts())).encode());

  private static final String ADD =
      """
      insert into reminders (subject, due_at, kind, owner_partner, owner_business, msn, facts)
      select subject, due_at, kind, owner_partner, owner_business, msn, facts::jsonb from %s
      """
          .formatted(COLUMNS.asked());

  /** What is about keys goes before any number of orders. */
  private static final String TAKE_DUE =
      """
      delete from reminders where ctid = any(array(
        select ctid from reminders where due_at <= $1
        order by kind <> 'KEYS_END', due_at limit $2 for update skip locked))
      returning subject, due_at, kind, owner_partner, owner_business, msn, facts::text
      """;

  /**
   * These instead of what there was about their subjects, unless something newer was heard; of
   * several about one subject the newest.
   */
  public Uni<Void> replace(List<Reminders> since) {
    return since.isEmpty()
        ? Uni.createFrom().voidItem()
        : SessionSql.select(HEAR, SUBJECTS.values(since))
            .map(rows -> newest(since, rows))
            .chain(KeptReminders::replaceHeard);
  }

  private static Collection<Reminders> newest(
      List<Reminders> since, List<@Nullable Object[]> heard) {
    Map<String, Long> sequences =
        heard.stream().collect(Collectors.toMap(row -> text(row[0]), row -> number(row[1])));
    return since.stream()
        .filter(one -> Objects.equals(sequences.get(one.subject()), one.sequence()))
        .collect(Collectors.toMap(Reminders::subject, one -> one, (first, again) -> first))
        .values();
  }

  private static Uni<Void> replaceHeard(Collection<Reminders> heard) {
    String[] subjects = heard.stream().map(Reminders::subject).toArray(String[]::new);
    return subjects.length == 0
        ? Uni.createFrom().voidItem()
        : SessionSql.update(FORGET, (Object) subjects).chain(() -> add(heard));
  }

  private static Uni<Void> add(Collection<Reminders> heard) {
    List<Reminder> all = heard.stream().flatMap(since -> since.all().stream()).toList();
    return all.isEmpty()
        ? Uni.createFrom().voidItem()
        : SessionSql.update(ADD, COLUMNS.values(all)).replaceWithVoid();
  }

  /** Some whose time has come, as many as there are of these; they are gone from here. */
  public Uni<List<Reminder>> takeDue(Instant now, int most) {
    return SessionSql.select(TAKE_DUE, now, most)
        .map(rows -> rows.stream().map(KeptReminders::reminder).toList());
  }

  private static Reminder reminder(@Nullable Object[] row) {
    return new Reminder(
        text(row[0]),
        ((OffsetDateTime) Objects.requireNonNull(row[1])).toInstant(),
        MailKind.valueOf(text(row[2])),
        new Audience(
            owner(OwnerKind.PARTNER, row[3]),
            owner(OwnerKind.MERCHANT, row[4]),
            row[5] == null ? null : Msn.of(row[5].toString())),
        new JsonObject(text(row[6]))
            .getMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().toString())));
  }

  private static @Nullable Owner owner(OwnerKind kind, @Nullable Object id) {
    return id == null ? null : new Owner(kind, id.toString());
  }

  private static @Nullable String idOf(@Nullable Owner owner) {
    return owner == null ? null : owner.id();
  }

  private static @Nullable String msn(Reminder reminder) {
    return reminder.to().msn() == null ? null : reminder.to().msn().value();
  }

  private static long number(@Nullable Object value) {
    return (Long) Objects.requireNonNull(value);
  }

  private static String text(@Nullable Object value) {
    return Objects.requireNonNull(value).toString();
  }
}
