package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RemindOwnersIT {

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";
  private final UUID credential = UUID.randomUUID();

  @Inject RemindOwners remindOwners;
  @Inject MutableClock clock;
  @Inject MockMailbox mailbox;

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  void tellsTwiceThatKeysEnd() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    Instant end = clock.instant().plus(Duration.ofDays(40));
    tellOfKeys("issued", 1, "ACTIVE", end);
    FeedReader reader = new FeedReader(Registrant.partner(partnerId));
    // When
    clock.advance(Duration.ofDays(27));
    remindUntil(1);
    clock.advance(Duration.ofDays(11));
    remindUntil(2);
    // Then
    assertThat(mails()).extracting(Mail::getSubject).containsOnly("Keys of yours end soon");
    assertThat(mails().get(0).getText()).contains(credential.toString(), end.toString());
    await()
        .until(
            () -> {
              reader.readsOn(10);
              return reader.read().size() == 2;
            });
  }

  @Test
  void saysNothingOfKeysThatWereRevoked() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    tellOfKeys("issued", 1, "ACTIVE", clock.instant().plus(Duration.ofDays(40)));
    tellOfKeys("revoked", 2, "REVOKED", clock.instant().plus(Duration.ofDays(40)));
    await().until(() -> mails().size() == 1);
    // When
    clock.advance(Duration.ofDays(39));
    remind();
    // Then
    OrderEvent.prefilled(partnerId).then("completed").publish();
    await().until(() -> mails().size() == 2);
    assertThat(mails())
        .extracting(Mail::getSubject)
        .containsExactly("Keys of yours were revoked", "Fjord is ready for payments");
  }

  private void remindUntil(int mails) {
    await()
        .until(
            () -> {
              remind();
              return mails().size() == mails;
            });
  }

  private void remind() {
    try {
      VertxContextSupport.subscribeAndAwait(remindOwners::remind);
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  private void tellOfKeys(String fact, long sequence, String status, Instant end) {
    TestEvents.publish(
        Topics.CREDENTIALS,
        """
        {"specversion": "1.0", "id": "%s", "source": "/torg/partner-service",
         "type": "partner.credential.%s.v1", "subject": "%s", "time": "%s",
         "datacontenttype": "application/json", "sequence": "%d", "sequencetype": "Integer",
         "data": {"credentialId": "%s", "kind": "partner-keys", "partnerId": "%s",
                  "status": "%s", "keyGeneration": 1, "expiresAt": "%s"}}
        """
            .formatted(
                UUID.randomUUID(),
                fact,
                credential,
                clock.instant(),
                sequence,
                credential,
                partnerId,
                status,
                end));
  }

  private List<Mail> mails() {
    return mailbox.getMailsSentTo(address);
  }
}
