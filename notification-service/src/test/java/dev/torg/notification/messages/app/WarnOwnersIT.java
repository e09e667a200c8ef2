package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.FreshBusiness;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class WarnOwnersIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String FAILING = "webhooks.endpoint.failing.v1";
  private static final String PAUSED = "webhooks.endpoint.paused.v1";

  private static final String FAILS = "A webhook of yours fails";
  private static final Pattern PERCENT = Pattern.compile("Percent of the way to a pause: (\\d+)");

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";
  private final String merchantAddress = partnerId + "@merchant.example";
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();
  private final Receiver other = new Receiver();

  @Inject WarnOwners warnOwners;
  @Inject MutableClock clock;
  @Inject MockMailbox mailbox;

  @AfterEach
  void end() {
    clock.reset();
    receiver.close();
    other.close();
  }

  @Test
  void warnsThriceAndPausesAfterFiveDays() {
    // Given
    String id = failingEndpoint();
    // When
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              clock.advance(Duration.ofHours(6));
              warn();
              return partner.reads(id).<Boolean>path("paused");
            });
    // Then
    assertThat(partner.reads(id).<String>path("pausedBecause")).isEqualTo("failing");
    assertThat(partner.reads(id).<String>path("failingSince")).isNotNull();
    await().until(() -> other.calls().size() == 4);
    assertThat(other.calls()).extracting(Receiver.Call::body).allMatch(body -> body.contains(id));
    assertThat(other.calls().subList(0, 3)).allMatch(call -> call.body().contains(FAILING));
    assertThat(other.calls().get(3).body()).contains(PAUSED);
    await().until(() -> mails().size() == 4);
    assertThat(mails())
        .extracting(Mail::getSubject)
        .containsExactlyInAnyOrder(FAILS, FAILS, FAILS, "A webhook of yours was paused");
    assertThat(mails())
        .allSatisfy(
            mail -> {
              assertThat(mail.getText()).contains("Address: " + receiver.url());
              assertThat(mail.getHtml()).contains("lang=\"en\"", receiver.url());
            });
    assertThat(mails())
        .flatExtracting(mail -> percents(mail.getText()))
        .containsExactlyInAnyOrder("50", "70", "90");
  }

  @Test
  void tellsThatItIsBack() {
    // Given
    failingEndpoint();
    clock.advance(Duration.ofHours(61));
    warnUntil(() -> mails().size() == 1);
    // When
    receiver.answers(call -> 200);
    clock.advance(Duration.ofHours(2));
    // Then
    warnUntil(() -> mails().size() == 2);
    assertThat(mails())
        .extracting(Mail::getSubject)
        .containsExactly(FAILS, "A webhook of yours works again");
    assertThat(mails().get(1).getText()).contains("Address: " + receiver.url());
  }

  @Test
  void warnsAMerchantInItsLanguage() {
    // Given
    BusinessIdentifier business = FreshBusiness.of(Scheme.NO_ORG);
    RecipientEvent.ofMerchant(business, merchantAddress);
    RecipientEvent.ofPartner(partnerId, address);
    receiver.answers(call -> 503);
    Registrant merchant = Registrant.merchant(business, Registrant.freshMsn());
    String id = merchant.registers(receiver.url(), CREATED).path("id");
    OrderEvent.prefilled(partnerId, business).publish();
    awaitFailing(merchant, id);
    // When
    clock.advance(Duration.ofHours(61));
    warnUntil(() -> !mailbox.getMailsSentTo(merchantAddress).isEmpty());
    // Then
    assertThat(mailbox.getMailsSentTo(merchantAddress))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.getSubject()).isEqualTo("En av dine webhooker svikter");
              assertThat(mail.getHtml()).contains("lang=\"nb\"");
            });
    assertThat(mails()).isEmpty();
  }

  private static List<String> percents(String text) {
    return PERCENT.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private String failingEndpoint() {
    RecipientEvent.ofPartner(partnerId, address);
    partner.registers(other.url(), FAILING, PAUSED);
    receiver.answers(call -> 503);
    String id = partner.registers(receiver.url(), CREATED).path("id");
    OrderEvent.prefilled(partnerId).publish();
    awaitFailing(partner, id);
    return id;
  }

  /** The time counts from when the failure was written, which is after the call. */
  private static void awaitFailing(Registrant owner, String id) {
    await().until(() -> owner.reads(id).path("failingSince") != null);
  }

  /** Who is called at that moment is passed over, and warned the next time. */
  private void warnUntil(Callable<Boolean> told) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              warn();
              return told.call();
            });
  }

  private void warn() {
    try {
      VertxContextSupport.subscribeAndAwait(warnOwners::warn);
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }

  private List<Mail> mails() {
    return mailbox.getMailsSentTo(address);
  }
}
