package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.LogReader;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is done with the secret that signs calls, it is not written to the log. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class WebhookSecretsStayOutOfLogsIT {

  private static final String CREATED = "management.product-order.created.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();
  private final LogReader log = new LogReader();

  @AfterEach
  void stopReading() {
    log.close();
    receiver.close();
  }

  @Test
  void whenAnEndpointIsRegisteredAndChangedAndCalled() {
    // Given
    AtomicInteger refusals = new AtomicInteger(1);
    receiver.answers(call -> refusals.getAndDecrement() > 0 ? 500 : 200);
    // When
    Response registered = partner.registers(receiver.url(), CREATED);
    String id = registered.path("id");
    Response rotated = partner.rotates(id);
    OrderEvent.prefilled(partnerId).publish();
    await().until(() -> receiver.calls().size() == 2);
    partner.deletes(id).then().statusCode(204);
    // Then
    List<String> secrets = List.of(registered.path("secret"), rotated.path("secret"));
    assertThat(secrets).doesNotHaveDuplicates().allMatch(secret -> secret.length() > 30);
    assertThat(log.lines())
        .contains(LogReader.WITNESS)
        .noneMatch(line -> secrets.stream().anyMatch(line::contains));
  }
}
