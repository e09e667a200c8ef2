package dev.torg.notification.endpoints.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import com.standardwebhooks.Webhook;
import dev.torg.notification.endpoints.store.Seals;
import dev.torg.notification.testing.FormerSealingKey;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.http.HttpHeaders;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(FormerSealingKey.class)
class SealSecretsAnewIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String SECRET = "secret";
  private static final String PREVIOUS = "previous_secret";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();

  @Inject SealSecretsAnew sealSecretsAnew;
  @Inject Pool pool;
  @Inject MeterRegistry meters;

  @AfterEach
  void end() {
    receiver.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET, PREVIOUS})
  void sealsWhatTheFormerKeySealedWithThePresentOne(String column) throws Exception {
    // Given
    Response registered = partner.registers(receiver.url(), CREATED);
    UUID id = UUID.fromString(registered.path("id"));
    String previous = registered.path(SECRET);
    String present = partner.rotates(id.toString()).path(SECRET);
    String mark = mark(id, column);
    sealAsBefore(id, column, column.equals(SECRET) ? present : previous);
    assertThat(mark(id, column)).isNotEqualTo(mark);
    // When
    sealAnew();
    // Then
    assertThat(mark(id, SECRET)).isEqualTo(mark);
    assertThat(mark(id, PREVIOUS)).isEqualTo(mark);
    OrderEvent.prefilled(partnerId).publish();
    assertCallSignedWith(previous, present);
  }

  @Test
  void signsMeanwhileWithWhatTheFormerKeySealed() throws Exception {
    // Given
    Response registered = partner.registers(receiver.url(), CREATED);
    UUID id = UUID.fromString(registered.path("id"));
    String previous = registered.path(SECRET);
    String present = partner.rotates(id.toString()).path(SECRET);
    sealAsBefore(id, SECRET, present);
    sealAsBefore(id, PREVIOUS, previous);
    // When
    OrderEvent.prefilled(partnerId).publish();
    // Then
    assertCallSignedWith(previous, present);
  }

  @Test
  void passesOverWhatNoKeyOpens() throws Exception {
    // Given
    UUID lost = UUID.fromString(partner.registers(receiver.url(), CREATED).path("id"));
    String mark = mark(lost, SECRET);
    byte[] foreign = Seals.sealed("a key that nobody has any more, 32 letters", "lost", lost);
    keep(lost, SECRET, foreign);
    String second = Registrant.freshPartnerId();
    Response registered = Registrant.partner(second).registers(receiver.url(), CREATED);
    UUID id = UUID.fromString(registered.path("id"));
    sealAsBefore(id, SECRET, registered.path(SECRET));
    // When
    sealAnew();
    // Then
    assertThat(mark(id, SECRET)).isEqualTo(mark);
    assertThat(mark(lost, SECRET)).isEqualTo(HexFormat.of().formatHex(foreign, 0, 4));
    assertThat(meters.get("torg.webhooks.secrets.closed").gauge().value()).isEqualTo(1);
    keep(lost, SECRET, Seals.sealed(FormerSealingKey.FORMER, "found", lost));
    sealAnew();
    assertThat(meters.get("torg.webhooks.secrets.closed").gauge().value()).isZero();
  }

  /** It is put off, and is no failure of the endpoint. */
  @Test
  void callsOthersThoughNoKeyOpensTheSecretOfOne() {
    // Given
    UUID lost = UUID.fromString(partner.registers(receiver.url(), CREATED).path("id"));
    keep(lost, SECRET, Seals.sealed("a key that nobody has any more, 32 letters", "lost", lost));
    String otherId = Registrant.freshPartnerId();
    Registrant.partner(otherId).registers(receiver.url(), CREATED);
    // When
    OrderEvent.prefilled(partnerId).publish();
    OrderEvent.prefilled(otherId).publish();
    // Then
    await().until(() -> isPutOff(lost));
    await().until(() -> receiver.calls().size() == 1);
    assertThat(receiver.calls().get(0).body()).contains(otherId);
    partner.reads(lost.toString()).then().body("failingSince", nullValue());
  }

  private boolean isPutOff(UUID endpoint) {
    return pool.preparedQuery(
            "select count(*) from lanes join deliveries using (endpoint_id, subject)"
                + " where endpoint_id = $1 and leased_until = '-infinity'"
                + " and due_at > now() + interval '10 minutes' and attempts = 0")
        .execute(Tuple.of(endpoint))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0)
        .equals(1L);
  }

  private void assertCallSignedWith(String... secrets) throws Exception {
    await().until(() -> receiver.calls().size() == 1);
    Receiver.Call call = receiver.calls().get(0);
    for (String secret : secrets) {
      new Webhook("whsec_" + secret)
          .verify(call.body(), HttpHeaders.of(call.headers(), (name, value) -> true));
    }
  }

  private void sealAsBefore(UUID id, String column, String secret) {
    keep(id, column, Seals.sealed(FormerSealingKey.FORMER, secret, id));
  }

  private void keep(UUID id, String column, byte[] sealed) {
    pool.preparedQuery("update endpoints set " + column + " = $2 where id = $1")
        .execute(Tuple.of(id, Buffer.buffer(sealed)))
        .await()
        .indefinitely();
  }

  /** What names the key that it is sealed with. */
  private String mark(UUID id, String column) {
    return pool.preparedQuery(
            "select encode(substring("
                + column
                + " from 1 for 4), 'hex') from endpoints where id = $1")
        .execute(Tuple.of(id))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getString(0);
  }

  private void sealAnew() {
    try {
      VertxContextSupport.subscribeAndAwait(sealSecretsAnew::some);
    } catch (Throwable failure) {
      throw new AssertionError(failure);
    }
  }
}
