package dev.torg.notification.messages.event;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to remind of since an event. */
public final class RemindersOfEvent {

  private static final String ORDERS = "productorder.product-order.";
  private static final String CREDENTIALS = "partner.credential.";

  /** An order that nobody sends ends after fourteen days. */
  private static final Duration LINK_ENDS_SOON = Duration.ofDays(14 - 3);

  private static final List<Duration> BEFORE_KEYS_END =
      List.of(Duration.ofDays(14), Duration.ofDays(3));

  private RemindersOfEvent() {}

  /** Empty when the event leaves things as they are. */
  public static Optional<Reminders> in(IncomingEvent event) {
    if (event.isOf(CREDENTIALS)) {
      return Optional.of(event.as(Keys.class).reminders(event));
    }
    return event.isOf(ORDERS) ? ofOrder(event) : Optional.empty();
  }

  private static Optional<Reminders> ofOrder(IncomingEvent event) {
    String subject = "product-order " + event.subject();
    return switch (event.type().substring(ORDERS.length())) {
      case "opened.v1", "changed.v1" -> Optional.empty();
      case "prefilled.v1", "started.v1" ->
          Optional.of(
              new Reminders(
                  subject,
                  event.sequence(),
                  List.of(event.as(Link.class).reminder(subject, event))));
      default -> Optional.of(new Reminders(subject, event.sequence(), List.of()));
    };
  }

  record Link(
      @Nullable String partnerId,
      BusinessIdentifier businessIdentifier,
      @Nullable String merchantName,
      @Nullable String salesUnitName) {

    Reminder reminder(String subject, IncomingEvent event) {
      return new Reminder(
          subject,
          event.time().plus(LINK_ENDS_SOON),
          MailKind.LINK_ENDS,
          Audience.of(partnerId, businessIdentifier, null),
          facts(
              Map.of("business", businessIdentifier.id()),
              "merchant",
              merchantName,
              "unit",
              salesUnitName));
    }
  }

  record Keys(
      UUID credentialId,
      String kind,
      @Nullable String partnerId,
      @Nullable BusinessIdentifier businessIdentifier,
      @Nullable String msn,
      String status,
      @Nullable Instant expiresAt) {

    Reminders reminders(IncomingEvent event) {
      String subject = "credential " + event.subject();
      Audience to = Audience.of(partnerId, businessIdentifier, msn);
      return new Reminders(
          subject,
          event.sequence(),
          Stream.ofNullable(expiresAt)
              .filter(end -> status.equals("ACTIVE") && !to.isNobody())
              .flatMap(end -> BEFORE_KEYS_END.stream().map(end::minus))
              .filter(due -> due.isAfter(event.time()))
              .map(due -> reminder(subject, due, to))
              .toList());
    }

    private Reminder reminder(String subject, Instant dueAt, Audience to) {
      Map<String, String> known =
          Map.of("keys", credentialId.toString(), "kind", kind, "until", String.valueOf(expiresAt));
      return new Reminder(
          subject, dueAt, MailKind.KEYS_END, to, facts(known, "msn", msn, "unit", null));
    }
  }

  private static Map<String, String> facts(
      Map<String, String> known,
      String name,
      @Nullable String value,
      String otherName,
      @Nullable String otherValue) {
    Map<String, String> all = new HashMap<>(known);
    Stream.ofNullable(value).forEach(text -> all.put(name, text));
    Stream.ofNullable(otherValue).forEach(text -> all.put(otherName, text));
    return all;
  }
}
