package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.reactive.Offload;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose name servers are slow keeps nobody else from being called. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class SlowNamesIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String SLOW = "slow.example.com";
  private static final int LANES_OF_AN_ENDPOINT = 8;

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();

  @Inject KnownHosts hosts;
  @Inject JudgeAddress judgeAddress;
  @Inject Pool pool;

  @AfterEach
  void end() {
    hosts.release();
    receiver.close();
  }

  @Test
  void failAloneAndInTime() {
    // Given
    String slowId = Registrant.freshPartnerId();
    hosts.let(SLOW, "127.0.0.1");
    UUID slow = registered(Registrant.partner(slowId), "http://" + SLOW + "/");
    registered(partner, receiver.url());
    hosts.hold(SLOW);
    for (int lane = 0; lane < LANES_OF_AN_ENDPOINT; lane++) {
      OrderEvent.prefilled(slowId).publish();
    }
    await().until(() -> hosts.waiting() == 1);
    // When
    OrderEvent.prefilled(partnerId).publish();
    // Then
    await().until(() -> receiver.calls().size() == 1);
    await().until(() -> attempts(slow, "ADDRESS") > 0);
    assertThat(hosts.waiting()).isEqualTo(1);
  }

  @Test
  void areNoFailureOfWhoWasNotCalledForThem() {
    // Given
    UUID healthy = registered(partner, receiver.url());
    for (int name = 0; name < Offload.MOST_UNDER_WAY; name++) {
      hosts.hold("slow" + name + ".example.com");
      judgeAddress
          .judge(new CallbackUrl("https://slow" + name + ".example.com/"))
          .subscribe()
          .with(judged -> {}, late -> {});
    }
    OrderEvent.prefilled(partnerId).publish();
    Set<Object> due = new HashSet<>();
    await()
        .until(
            () -> {
              due.addAll(dueTimes(healthy));
              return due.size() > 2;
            });
    // When
    hosts.release();
    // Then
    await().until(() -> attempts(healthy, "NONE") == 1);
    assertThat(attempts(healthy, "CONNECTION")).isZero();
    assertThat(receiver.calls()).hasSize(1);
  }

  private static UUID registered(Registrant registrant, String url) {
    return UUID.fromString(registrant.registers(url, CREATED).path("id"));
  }

  private long attempts(UUID endpoint, String error) {
    return pool.preparedQuery(
            "select count(*) from attempts where endpoint_id = $1 and coalesce(error, 'NONE') = $2")
        .execute(Tuple.of(endpoint, error))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0);
  }

  private Set<Object> dueTimes(UUID endpoint) {
    Set<Object> times = new HashSet<>();
    pool.preparedQuery("select due_at from lanes where endpoint_id = $1")
        .execute(Tuple.of(endpoint))
        .await()
        .indefinitely()
        .forEach(row -> times.add(row.getOffsetDateTime(0)));
    return times;
  }
}
