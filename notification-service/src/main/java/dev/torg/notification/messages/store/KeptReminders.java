package dev.torg.notification.messages.store;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.platform.business.Msn;
import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be told later, in the running transaction. */
@ApplicationScoped
public class KeptReminders {

  private static final String FORGET = "delete from reminders where subject = $1";

  private static final String ADD =
      """
      insert into reminders (subject, due_at, kind, owner_partner, owner_business, msn, facts)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String TAKE_DUE =
      """
      delete from reminders where ctid = any(array(
        select ctid from reminders where due_at <= $1
        order by due_at limit 100 for update skip locked))
      returning subject, due_at, kind, owner_partner, owner_business, msn, facts::text
      """;

  /** What was heard last of a subject: an event that comes late or again changes nothing. */
  private final Projection<Reminders> heard =
      Projection.<Reminders>into("reminded_subjects").key("subject", Reminders::subject);

  /** These instead of what there was about the subject, unless something newer was heard. */
  public Uni<Void> replace(Reminders reminders, long sequence) {
    return heard
        .keep(reminders, sequence)
        .chain(isNews -> isNews ? replace(reminders) : Uni.createFrom().voidItem());
  }

  private static Uni<Void> replace(Reminders reminders) {
    return SessionSql.update(FORGET, reminders.subject())
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(reminders.all())
                    .onItem()
                    .transformToUniAndConcatenate(KeptReminders::add)
                    .onItem()
                    .ignoreAsUni());
  }

  private static Uni<Integer> add(Reminder reminder) {
    return SessionSql.update(
        ADD,
        reminder.subject(),
        reminder.dueAt(),
        reminder.kind().name(),
        idOf(reminder.to().partner()),
        idOf(reminder.to().merchant()),
        reminder.to().msn() == null ? null : reminder.to().msn().value(),
        new JsonObject(Map.copyOf(reminder.facts())));
  }

  /** Some whose time has come; they are gone from here. */
  public Uni<List<Reminder>> takeDue(Instant now) {
    return SessionSql.select(TAKE_DUE, now)
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

  private static String text(@Nullable Object value) {
    return Objects.requireNonNull(value).toString();
  }
}
