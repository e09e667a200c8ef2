package dev.torg.notification.messages.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.MerchantEvent;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class EraseMerchantsIT {

  private static final String OF_BUSINESS = "messages where owner_business = $1";
  private static final String NAMED =
      OF_BUSINESS + " and convert_from(body, 'UTF8') like '%" + MerchantEvent.NAME + "%'";
  private static final String WAITING = "mails where owner_id = $1 and state = 'WAITING'";
  private static final String EMPTY =
      "mails where owner_id = $1 and state = 'DROPPED' and facts = '{}'";

  private final MerchantEvent merchant = MerchantEvent.fresh();
  private final String business = Owner.merchant(merchant.business()).id();
  private final String partnerId = Registrant.freshPartnerId();
  private final FeedReader partner = new FeedReader(Registrant.partner(partnerId));

  @Inject Pool pool;

  @Test
  void removesEndpointsAndTakesNamesOutOfWhatTheMerchantAloneMayKnow() {
    // Given
    Registrant owner = Registrant.personOf(merchant.business());
    String endpoint = owner.registered(OwnEvent.AGREEMENT_SIGNED.type());
    owner.changes(endpoint, "{\"paused\": true}").then().statusCode(200);
    merchant.publish("agreement-signed", 1);
    await().until(() -> count("deliveries where endpoint_id::text = $1", endpoint) == 1);
    assertThat(count(NAMED, business)).isEqualTo(1);
    // When
    merchant.publishErased(2);
    // Then
    await().until(() -> count(NAMED, business) == 0);
    assertThat(count(OF_BUSINESS, business)).isEqualTo(1);
    assertThat(count("endpoints where owner_id = $1", business)).isZero();
    assertThat(count("deliveries where endpoint_id::text = $1", endpoint)).isZero();
    assertThat(count("acts where subject = $1", endpoint)).isEqualTo(3);
    assertThat(count("acts where subject = $1 and state is not null", endpoint)).isZero();
  }

  @Test
  void takesNamesOutOfWhatAPartnerMayKnowToo() {
    // Given
    merchant.publishOrder(partnerId);
    await().until(() -> feed().contains(MerchantEvent.UNIT));
    // When
    merchant.publishErased(1);
    // Then
    await().until(() -> !feed().contains(MerchantEvent.UNIT));
    assertThat(feed())
        .contains("\"msn\": \"123456\"", "(erased)", merchant.business().id())
        .contains(Registrant.COMPLETED);
  }

  @Test
  void takesTheNameOutOfWhatAPartnerAloneIsToldOfTheMerchant() {
    // Given
    tie();
    merchant.publish("deactivated", 1);
    await().until(() -> feed().contains(MerchantEvent.NAME));
    // When
    merchant.publishErased(2);
    // Then
    await().until(() -> !feed().contains(MerchantEvent.NAME));
    assertThat(feed()).contains("(erased)", merchant.business().id());
  }

  @Test
  void emptiesMailsToTheMerchantAndAboutIt() {
    // Given
    merchant.publishOrder(partnerId);
    await().until(() -> count(WAITING, partnerId) == 1);
    assertThat(count(WAITING, business)).isEqualTo(1);
    // When
    merchant.publishErased(1);
    // Then
    await().until(() -> count(EMPTY, partnerId) == 1);
    assertThat(count(EMPTY, business)).isEqualTo(1);
  }

  @Test
  void namesTheMerchantNoMoreWhateverComesLate() {
    // Given
    merchant.publishErased(1);
    await().until(() -> count("known_merchants where business_id = $1", number()) == 1);
    // When
    merchant.publishOrder(partnerId);
    // Then
    await().until(() -> feed().contains(Registrant.COMPLETED));
    assertThat(feed()).contains("(erased)").doesNotContain(MerchantEvent.UNIT);
    assertThat(count("mails where owner_id = $1 and facts::text like '%Järvi%'", business))
        .isZero();
  }

  @Test
  void keepsNoReasonThatComesLate() {
    // Given
    merchant.publishErased(1);
    await().until(() -> count("known_merchants where business_id = $1", number()) == 1);
    OrderEvent order = OrderEvent.prefilled(partnerId, merchant.business());
    // When
    TestEvents.publish(Topics.REJECTION_REASONS, order.rejectionReason("Lives elsewhere"));
    // Then
    await().until(() -> count("mails where owner_id = $1", business) == 1);
    assertThat(count("mails where owner_id = $1 and facts::text like '%elsewhere%'", business))
        .isZero();
  }

  @Test
  void namesItAgainOnceItIsBack() {
    // Given
    merchant.publishErased(1);
    merchant.publish("registered", 2);
    await()
        .until(() -> count("known_merchants where business_id = $1 and not erased", number()) == 1);
    // When
    merchant.publishOrder(partnerId);
    // Then
    await().until(() -> feed().contains(MerchantEvent.UNIT));
  }

  @Test
  void leavesOtherMerchantsAlone() {
    // Given
    MerchantEvent other = MerchantEvent.fresh();
    other.publishOrder(partnerId);
    merchant.publishOrder(partnerId);
    await().until(() -> partner.asks("").jsonPath().getList("events").size() == 2);
    // When
    merchant.publishErased(1);
    // Then
    await().until(() -> feed().contains("(erased)"));
    assertThat(feed()).containsOnlyOnce(MerchantEvent.UNIT).contains(other.business().id());
  }

  private void tie() {
    SalesUnitEvent unit = SalesUnitEvent.created(merchant.business(), partnerId);
    unit.publish();
    await().until(() -> count("known_sales_units where msn = $1", unit.msn()) == 1);
  }

  private String feed() {
    return partner.asks("").asString();
  }

  private String number() {
    return merchant.business().id();
  }

  private long count(String rows, String parameter) {
    return pool.preparedQuery("select count(*) from " + rows)
        .execute(Tuple.of(parameter))
        .await()
        .atMost(Duration.ofSeconds(10))
        .iterator()
        .next()
        .getLong(0);
  }
}
