package dev.torg.notification.mails.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.testing.AgreementEvent;
import dev.torg.notification.testing.FreshBusiness;
import dev.torg.notification.testing.KeysEvent;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.RecipientEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Language;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each event of another service is worth: which mail, to whom, in which language. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class TellByMailIT {

  private static final Instant TIME = Instant.parse("2026-01-15T10:00:00Z");
  private static final Instant END = Instant.parse("2026-06-15T10:00:00Z");
  private static final Set<OwnerKind> PARTNER = Set.of(OwnerKind.PARTNER);
  private static final Set<OwnerKind> MERCHANT = Set.of(OwnerKind.MERCHANT);
  private static final Set<OwnerKind> BOTH = Set.of(OwnerKind.PARTNER, OwnerKind.MERCHANT);

  private final String partnerId = Registrant.freshPartnerId();
  private final String partnerAddress = partnerId + "@partner.example";
  private final String merchantAddress = partnerId + "@merchant.example";

  @Inject MockMailbox mailbox;
  @Inject Pool pool;

  /**
   * @param event of this partner and this business; another one of the same thing each time
   * @param merchants that the business is registered with, and the language that it is told in
   */
  record Worth(
      MailKind kind,
      Set<OwnerKind> told,
      Scheme merchants,
      Language language,
      String topic,
      BiFunction<String, BusinessIdentifier, Supplier<String>> event,
      List<String> facts) {

    @Override
    public String toString() {
      return kind.text() + " to " + told;
    }
  }

  static Stream<Worth> worths() {
    return Stream.of(
        order(MailKind.SALES_UNIT_READY, BOTH, Scheme.NO_ORG, Language.NB, "completed"),
        order(MailKind.ORDER_QUESTION, MERCHANT, Scheme.DK_CVR, Language.DA, "question-asked"),
        rejection(),
        agreement(MailKind.AGREEMENT_ACTIVE, Scheme.NO_ORG, Language.NB, "activated"),
        agreement(MailKind.AGREEMENT_REJECTED, Scheme.FI_Y_TUNNUS, Language.FI, "rejected"),
        partnersKeys(MailKind.KEYS_ROTATED, "rotated", KeysEvent.PREVIOUS_UNTIL),
        partnersKeys(MailKind.KEYS_REVOKED, "revoked"),
        merchantsKeys(MailKind.KEYS_ROTATED, "rotated", "123456", KeysEvent.PREVIOUS_UNTIL),
        merchantsKeys(MailKind.KEYS_REVOKED, "revoked", "123456"));
  }

  private static Worth order(
      MailKind kind, Set<OwnerKind> told, Scheme merchants, Language language, String fact) {
    return new Worth(
        kind,
        told,
        merchants,
        language,
        Topics.PRODUCT_ORDERS,
        (partner, business) -> OrderEvent.prefilled(partner, business).then(fact)::json,
        List.of("Fjord"));
  }

  private static Worth rejection() {
    return new Worth(
        MailKind.ORDER_REJECTED,
        MERCHANT,
        Scheme.FI_Y_TUNNUS,
        Language.FI,
        Topics.REJECTION_REASONS,
        (partner, business) ->
            () -> OrderEvent.prefilled(partner, business).rejectionReason("Site not found"),
        List.of("Fjord", "Site not found"));
  }

  private static Worth agreement(MailKind kind, Scheme merchants, Language language, String fact) {
    return new Worth(
        kind,
        MERCHANT,
        merchants,
        language,
        Topics.MERCHANTS,
        (partner, business) -> AgreementEvent.of(business, fact)::json,
        List.of("Havn og Fjell"));
  }

  private static Worth partnersKeys(MailKind kind, String fact, String... facts) {
    return new Worth(
        kind,
        PARTNER,
        Scheme.NO_ORG,
        Language.NB,
        Topics.CREDENTIALS,
        (partner, business) -> KeysEvent.ofPartner(partner, TIME, END).then(fact)::json,
        List.of(facts));
  }

  private static Worth merchantsKeys(MailKind kind, String fact, String... facts) {
    return new Worth(
        kind,
        MERCHANT,
        Scheme.DK_CVR,
        Language.DA,
        Topics.CREDENTIALS,
        (partner, business) -> KeysEvent.ofMerchant(business, TIME, END).then(fact)::json,
        List.of(facts));
  }

  /** What comes after the event in its partition shows that there was no more to come of it. */
  @ParameterizedTest
  @MethodSource("worths")
  void tellsWhomItConcernsOnceAndNobodyElse(Worth worth) {
    // Given
    BusinessIdentifier business = FreshBusiness.of(worth.merchants);
    RecipientEvent.ofPartner(partnerId, partnerAddress);
    RecipientEvent.ofMerchant(business, merchantAddress);
    Supplier<String> events = worth.event.apply(partnerId, business);
    String event = events.get();
    // When
    TestEvents.publish(worth.topic, List.of(event, event, events.get()));
    // Then
    await()
        .until(
            () ->
                mailbox.getMailsSentTo(partnerAddress).size() >= expected(worth, OwnerKind.PARTNER)
                    && mailbox.getMailsSentTo(merchantAddress).size()
                        >= expected(worth, OwnerKind.MERCHANT));
    assertMails(worth, Owner.partner(partnerId), partnerAddress, Language.EN);
    assertMails(worth, Owner.merchant(business), merchantAddress, worth.language);
  }

  /** One of the event, and one of what comes after it. */
  private static int expected(Worth worth, OwnerKind owner) {
    return worth.told.contains(owner) ? 2 : 0;
  }

  private void assertMails(Worth worth, Owner owner, String address, Language language) {
    int expected = expected(worth, owner.kind());
    assertThat(written(owner)).hasSize(expected).allMatch(worth.kind.name()::equals);
    assertThat(mailbox.getMailsSentTo(address))
        .hasSize(expected)
        .allSatisfy(mail -> assertReads(mail, worth, language));
  }

  private static void assertReads(Mail mail, Worth worth, Language language) {
    ResourceBundle texts = WriteLetter.texts(language);
    String subject = texts.getString(worth.kind.text() + ".subject").replace("{unit}", "Fjord");
    assertThat(mail.getSubject()).isEqualTo(subject);
    assertThat(mail.getTo()).hasSize(1);
    assertThat(mail.getText())
        .startsWith(subject)
        .contains(texts.getString(worth.kind.text() + ".lead"));
    assertThat(mail.getHtml())
        .contains("lang=\"" + language.locale().getLanguage() + "\"", subject + "</h1>");
    assertThat(mail.getText().contains(KeysEvent.PREVIOUS_UNTIL))
        .isEqualTo(worth.facts.contains(KeysEvent.PREVIOUS_UNTIL));
    assertThat(worth.facts)
        .allSatisfy(fact -> assertThat(mail.getText()).contains(": " + fact))
        .allSatisfy(fact -> assertThat(mail.getHtml()).contains("<td>" + fact + "</td>"));
  }

  /** The kinds of all mails to them, sent or not. */
  private List<String> written(Owner owner) {
    var rows =
        pool.preparedQuery("select kind from mails where owner_kind = $1 and owner_id = $2")
            .execute(Tuple.of(owner.kind().name(), owner.id()))
            .await()
            .indefinitely();
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString(0)).toList();
  }
}
