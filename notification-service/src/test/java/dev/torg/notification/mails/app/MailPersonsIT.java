package dev.torg.notification.mails.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People get the mails that they chose, about whom they act for, and nobody else's get fewer. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class MailPersonsIT {

  private static final String READY = "Fjord er klart for betaling";

  private final String partnerId = Registrant.freshPartnerId();
  private final String address = partnerId + "@partner.example";
  private final UUID pia = UUID.randomUUID();
  private final String ofPia = pia + "@person.example";

  @Inject MockMailbox mailbox;
  @Inject Pool pool;

  @BeforeEach
  void thePartnerHasAnAddress() {
    RecipientEvent.ofPartner(partnerId, address);
  }

  @Test
  void toWhoChoseThemInItsOwnLanguage() {
    // Given
    wishes(1, ofPia, "orders");
    // When
    OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    await().until(() -> sent(ofPia).size() == 1 && sent(address).size() == 1);
    assertThat(sent(ofPia)).extracting(Mail::getSubject).containsExactly(READY);
    assertThat(sent(address)).extracting(Mail::getSubject).doesNotContain(READY);
  }

  @Test
  void notToWhoChoseOthers() {
    // Given
    wishes(1, ofPia, "webhooks");
    // When
    OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    await().until(() -> sent(address).size() == 1);
    assertThat(written()).isZero();
  }

  @Test
  void notToWhoActsForAnother() {
    // Given
    wishes(1, ofPia, "orders");
    String other = Registrant.freshPartnerId();
    RecipientEvent.ofPartner(other, other + "@partner.example");
    // When
    OrderEvent.prefilled(other).then("completed").publish();
    // Then
    await().until(() -> sent(other + "@partner.example").size() == 1);
    assertThat(written()).isZero();
  }

  @Test
  void notToWhoWantsNoneAnyMoreWhateverIsHeardLate() {
    // Given
    wishes(2, "", "");
    RecipientEvent.ofPerson(pia, 1, ofPia, partnerId, "orders");
    RecipientEvent.ofPartner(partnerId, 2, address);
    // When
    OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    await().until(() -> sent(address).size() == 1);
    assertThat(written()).isZero();
  }

  private void wishes(long sequence, String email, String about) {
    RecipientEvent.ofPerson(pia, sequence, email, partnerId, about);
    await().until(() -> count("known_recipients where owner_id = $1") == 1);
  }

  private List<Mail> sent(String to) {
    return mailbox.getMailsSentTo(to);
  }

  private long written() {
    return count("mails where owner_id = $1");
  }

  private long count(String rows) {
    return pool.preparedQuery("select count(*) from " + rows)
        .execute(Tuple.of(pia.toString()))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0);
  }
}
