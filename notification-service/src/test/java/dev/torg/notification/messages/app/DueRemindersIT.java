package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.messages.domain.Audience;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.notification.messages.store.KeptReminders;
import dev.torg.notification.testing.Registrant;
import dev.torg.notification.testing.WaitingMails;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many reminders at once: how far one round goes, and which come first. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DueRemindersIT {

  private final String partnerId = Registrant.freshPartnerId();

  @Inject RemindOwners remindOwners;
  @Inject KeptReminders reminders;
  @Inject Clock clock;
  @Inject Pool pool;

  @Test
  void endsWhenNothingIsDueHoweverMuchWas() {
    // Given
    keep(IntStream.range(0, 250).mapToObj(at -> linkEnds("order " + at)));
    // When
    await(remindOwners::remind);
    // Then
    assertThat(WaitingMails.of(partnerId, pool)).isEqualTo(250);
  }

  @Test
  void takesKeysBeforeOrdersThatAreDueLonger() {
    // Given
    Instant later = clock.instant().minusSeconds(1);
    keep(
        Stream.of(
            linkEnds("order"),
            new Reminder(partnerId + " keys", later, MailKind.KEYS_END, partner(), Map.of())));
    // When
    List<Reminder> first = inTransaction(() -> reminders.takeDue(clock.instant(), 1));
    // Then
    assertThat(first).extracting(Reminder::kind).containsExactly(MailKind.KEYS_END);
  }

  private Reminder linkEnds(String order) {
    Instant dueAt = clock.instant().minus(Duration.ofDays(1));
    return new Reminder(
        partnerId + " " + order, dueAt, MailKind.LINK_ENDS, partner(), Map.of("unit", "Fjord"));
  }

  private Audience partner() {
    return Audience.of(partnerId, null, null);
  }

  private void keep(Stream<Reminder> due) {
    List<Reminders> all = due.map(one -> new Reminders(one.subject(), 1, List.of(one))).toList();
    inTransaction(() -> reminders.replace(all));
  }

  private static <T> T inTransaction(Supplier<Uni<T>> work) {
    return await(() -> Panache.withTransaction(work));
  }

  private static <T> T await(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }
}
