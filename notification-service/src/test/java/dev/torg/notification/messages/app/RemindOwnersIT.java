package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.FreshBusiness;
import dev.torg.notification.testing.KeysEvent;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.notification.testing.WaitingMails;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RemindOwnersIT {

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";
  private final BusinessIdentifier business = FreshBusiness.of(Scheme.DK_CVR);
  private final String merchantAddress = partnerId + "@merchant.example";

  @Inject RemindOwners remindOwners;
  @Inject MutableClock clock;
  @Inject MockMailbox mailbox;
  @Inject Pool pool;

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  void tellsTwiceThatKeysEnd() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    Instant end = clock.instant().plus(Duration.ofDays(40));
    KeysEvent keys = KeysEvent.ofPartner(partnerId, clock.instant(), end).publish();
    // When
    clock.advance(Duration.ofDays(27));
    remindUntil(1);
    clock.advance(Duration.ofDays(11));
    remindUntil(2);
    // Then
    assertThat(mails()).extracting(Mail::getSubject).containsOnly("Keys of yours end soon");
    assertThat(mails().get(0).getText()).contains(keys.credentialId().toString(), end.toString());
    awaitTold(2);
  }

  @Test
  void saysNothingOfKeysThatWereRevoked() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    KeysEvent.ofPartner(partnerId, clock.instant(), clock.instant().plus(Duration.ofDays(40)))
        .publish()
        .then("revoked")
        .publish();
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

  @Test
  void tellsTheMerchantInItsLanguageThatItsKeysEnd() {
    // Given
    RecipientEvent.ofMerchant(business, merchantAddress);
    Instant end = clock.instant().plus(Duration.ofDays(40));
    KeysEvent.ofMerchant(business, clock.instant(), end).publish();
    // When
    clock.advance(Duration.ofDays(27));
    // Then
    await()
        .until(
            () -> {
              remind();
              return !merchantsMails().isEmpty();
            });
    assertThat(merchantsMails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).isEqualTo("Nogle af dine nøgler udløber snart");
              assertThat(mail.getText()).contains("123456", end.toString());
              assertThat(mail.getHtml()).contains("lang=\"da\"", "<td>" + end + "</td>");
            });
  }

  /** An order that nobody sends; that it was looked at or changed leaves that as it is. */
  @Test
  void tellsBothOnceThatALinkEnds() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    RecipientEvent.ofMerchant(business, merchantAddress);
    OrderEvent.prefilled(partnerId, business)
        .at(clock.instant())
        .publish()
        .then("changed")
        .publish()
        .then("opened")
        .publish();
    awaitTold(2);
    // When
    clock.advance(Duration.ofDays(11));
    // Then
    await()
        .until(
            () -> {
              remind();
              return !mails().isEmpty() && !merchantsMails().isEmpty();
            });
    remind();
    assertThat(mails())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).isEqualTo("The order for Fjord ends in three days");
              assertThat(mail.getText()).contains("Sales unit: Fjord");
              assertThat(mail.getHtml()).contains("lang=\"en\"", "<td>Fjord</td>");
            });
    assertThat(merchantsMails())
        .extracting(Mail::getSubject)
        .containsExactly("Bestillingen af Fjord udløber om tre dage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitted", "expired", "deleted"})
  void saysNothingOfALinkThatNeedsNothingMore(String fact) {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    OrderEvent.prefilled(partnerId, business).at(clock.instant()).publish().then(fact).publish();
    awaitTold(2);
    // When
    clock.advance(Duration.ofDays(12));
    remind();
    // Then
    OrderEvent.prefilled(partnerId, business).then("completed").publish();
    await().until(() -> !mails().isEmpty());
    assertThat(mails()).extracting(Mail::getSubject).containsOnly("Fjord is ready for payments");
  }

  @Test
  void takesBackWhatWaitsForAnAddressWhenTheOrderWasSent() {
    // Given
    OrderEvent order = OrderEvent.prefilled(partnerId).at(clock.instant()).publish();
    awaitTold(1);
    clock.advance(Duration.ofDays(11));
    await()
        .until(
            () -> {
              remind();
              return WaitingMails.of(partnerId, pool) == 1;
            });
    // When
    order.then("submitted").publish();
    // Then
    await().until(() -> WaitingMails.of(partnerId, pool) == 0);
    RecipientEvent.ofPartner(partnerId, address);
    OrderEvent.prefilled(partnerId).then("completed").publish();
    await().until(() -> !mails().isEmpty());
    assertThat(mails()).extracting(Mail::getSubject).containsOnly("Fjord is ready for payments");
  }

  /** Whoever is told of an event was told of those before it. */
  private void awaitTold(int news) {
    FeedReader reader = new FeedReader(Registrant.partner(partnerId));
    await()
        .until(
            () -> {
              reader.readsOn(10);
              return reader.read().size() == news;
            });
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

  private List<Mail> mails() {
    return mailbox.getMailsSentTo(address);
  }

  private List<Mail> merchantsMails() {
    return mailbox.getMailsSentTo(merchantAddress);
  }
}
