package dev.torg.notification.endpoints.api;

import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a resolver holds no connection to the database. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RegisterSlowNamesIT {

  private static final int MORE_THAN_CONNECTIONS = 12;

  private final Registrant person = Registrant.personOf(Registrant.freshPartnerId());
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @Inject KnownHosts hosts;

  @AfterEach
  void end() {
    hosts.release();
    callers.shutdown();
  }

  @Test
  void keepsNobodyFromListingThoughManyDoSoWithKeys() {
    // Given
    for (int slow = 0; slow < MORE_THAN_CONNECTIONS; slow++) {
      String host = "slow" + slow + ".example.com";
      hosts.hold(host);
      Registrant once = person.with("Idempotency-Key", UUID.randomUUID().toString());
      callers.execute(() -> once.registers("https://" + host + "/", Registrant.COMPLETED));
    }
    await().until(() -> hosts.waiting() == MORE_THAN_CONNECTIONS);
    // When
    Response answer = person.lists();
    // Then
    answer.then().statusCode(200);
  }
}
