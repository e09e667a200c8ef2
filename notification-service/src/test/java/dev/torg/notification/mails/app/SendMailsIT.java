package dev.torg.notification.mails.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.mails.store.LongQueue;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SendMailsIT {

  private static final int MANY = 2_000;
  private static final String WRITTEN = "mails where owner_id = $1";
  private static final String DROPPED = WRITTEN + " and state = 'DROPPED' and facts = '{}'";

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";

  @Inject MockMailbox mailbox;
  @Inject Pool pool;
  @Inject WriteLetter writeLetter;
  @Inject ReactiveMailer mailer;
  @Inject MailSettings settings;
  @Inject Clock clock;

  @Inject
  @Location("mails/letter.html")
  Template html;

  @Inject
  @Location("mails/letter.txt")
  Template text;

  @Test
  void tellsThePartnerOnceThatASalesUnitIsReady() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    String completed = OrderEvent.prefilled(partnerId).then("completed").json();
    // When
    TestEvents.publish(Topics.PRODUCT_ORDERS, List.of(completed, completed));
    OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    await().until(() -> mails().size() == 2);
    Mail mail = mails().get(0);
    assertThat(mail.getSubject()).isEqualTo("Fjord is ready for payments");
    assertThat(mail.getText()).contains("MSN: 123456", "Business identifier: 310100307");
    assertThat(mail.getHtml()).contains("<td>123456</td>", "lang=\"en\"").contains("/portal");
    assertThat(mail.getHeaders())
        .hasEntrySatisfying(
            "Message-ID", ids -> assertThat(ids).singleElement().asString().endsWith("@torg>"));
    assertThat(mail.getText() + mail.getHtml()).doesNotContain("86011117947");
  }

  @Test
  void saysNothingToAPartnerOfWhatIsAskedAndWhyNot() {
    // Given
    RecipientEvent.ofPartner(partnerId, address);
    // When
    OrderEvent.prefilled(partnerId).then("question-asked").publish().then("rejected").publish();
    OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    await().until(() -> !mails().isEmpty());
    assertThat(mails()).extracting(Mail::getSubject).containsOnly("Fjord is ready for payments");
  }

  @Test
  void waitsUntilAnAddressIsKnown() {
    // Given
    OrderEvent.prefilled(partnerId).then("completed").publish();
    await().until(() -> written(partnerId) == 1);
    // When
    RecipientEvent.ofPartner(partnerId, address);
    // Then
    await().until(() -> mails().size() == 1);
  }

  /** The row stays, so that the same event, heard again, makes no other one. */
  @Test
  void sendsNothingToWhoHasNoAddressAnyMore() {
    // Given
    OrderEvent.prefilled(partnerId).then("completed").publish();
    await().until(() -> written(partnerId) == 1);
    // When
    RecipientEvent.ofPartner(partnerId, 1, "");
    // Then
    await().until(() -> count(DROPPED, partnerId) == 1);
    RecipientEvent.ofPartner(partnerId, 2, address);
    OrderEvent.prefilled(partnerId).then("completed").publish();
    await().until(() -> mails().size() == 1);
    assertThat(count(DROPPED, partnerId)).isEqualTo(1);
    assertThat(written(partnerId)).isEqualTo(2);
  }

  /** As many as wait when the server was away for long. */
  @Test
  void comesToTheEndOfALongQueue() throws Throwable {
    // Given
    LongQueue queue = new LongQueue(pool, MANY, partnerId, address);
    SendMails sendMails = new SendMails(queue, writeLetter, mailer, html, text, settings, clock);
    // When
    VertxContextSupport.subscribeAndAwait(sendMails::send);
    // Then
    assertThat(mails()).hasSize(MANY);
  }

  private List<Mail> mails() {
    return mailbox.getMailsSentTo(address);
  }

  private long written(String owner) {
    return count(WRITTEN, owner);
  }

  private long count(String rows, String owner) {
    return pool.preparedQuery("select count(*) from " + rows)
        .execute(Tuple.of(owner))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0);
  }
}
