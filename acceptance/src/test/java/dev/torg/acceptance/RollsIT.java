package dev.torg.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.journey.SteadyCaller;
import dev.torg.journey.SteadyCaller.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Two replicas of every service and of the gateway, behind what balances connections: those that
 * are added get their share, and those that leave cost nobody an answer, writes included.
 */
@Isolated("takes all processors for its replicas")
class RollsIT {

  private static final String GATEWAY = "gateway";
  private static final String PARTNER = "7200001";
  private static final int CALLERS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Long enough for a balancer to learn of it, as a chart's setting says. */
  private static final Map<String, String> LEAVES_IN_TIME = Map.of("TORG_SHUTDOWN_DELAY", "2s");

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final Map<String, Balancer> services = new LinkedHashMap<>();
  private final Balancer front = new Balancer();
  private final List<Replica> replicas = new ArrayList<>();
  private final List<SteadyCaller> callers = new ArrayList<>();

  private final AtomicInteger prefills = new AtomicInteger();

  private String pricePackage = "";
  private String msn = "";
  private String organisation = "";

  @BeforeEach
  void aPartnerWithUnit() {
    pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    String order = journey.prefill(PARTNER, Signatory.LARS, "Rolls", pricePackage);
    journey.submit(order, Signatory.LARS);
    journey.approve(order);
    msn = journey.awaitUnit(PARTNER, order);
    organisation = new StubbornAdministrator(torg).configure("rolls");
    for (String module : ServiceDeclarations.here().modules()) {
      if (!module.equals(GATEWAY)) {
        Balancer balancer = new Balancer();
        balancer.add(torg.program(module).port());
        services.put(module, balancer);
      }
    }
  }

  @AfterEach
  void endAll() throws InterruptedException {
    for (SteadyCaller caller : callers) {
      caller.close();
    }
    replicas.forEach(Replica::close);
    services.values().forEach(Balancer::close);
    front.close();
  }

  @Test
  void whoComesGetsAShareAndWhoLeavesLosesNothing() throws InterruptedException {
    // Given
    Replica gateway = started(GATEWAY);
    Replica secondGateway = started(GATEWAY);
    Map<Balancer, Replica> second = new LinkedHashMap<>();
    services.forEach((module, balancer) -> second.put(balancer, started(module)));
    replicas.forEach(Replica::awaitReady);
    front.add(gateway.port());
    call();
    // When
    second.forEach(RollsIT::join);
    front.add(secondGateway.port());
    second.forEach(RollsIT::leave);
    leave(front, gateway);
    await("clients go there").atMost(PATIENCE).until(() -> front.led(secondGateway.port()) > 0);
    // Then
    for (SteadyCaller caller : callers) {
      caller.close();
      assertThat(caller.troubles()).isEmpty();
      assertThat(caller.answered()).isPositive();
    }
    assertThat(ordersThereAre()).isEqualTo(1 + prefills.get());
  }

  private Replica started(String module) {
    Map<String, String> settings = new LinkedHashMap<>(LEAVES_IN_TIME);
    if (module.equals(GATEWAY)) {
      settings.putAll(Replica.gatewayTo(services));
    }
    Replica replica = Replica.of(torg, module, settings);
    replicas.add(replica);
    return replica;
  }

  private static void join(Balancer balancer, Replica replica) {
    balancer.add(replica.port());
    await(replica + " is asked").atMost(PATIENCE).until(() -> balancer.led(replica.port()) > 0);
  }

  private static void leave(Balancer balancer, Replica replica) {
    replica.leave();
    balancer.remove(replica.port());
    replica.awaitEnd();
  }

  private void call() {
    String token = torg.mint().partner(PARTNER);
    String administrator = torg.mint().administrator(organisation);
    List<Supplier<Question>> questions =
        List.of(
            () -> read("/management/v1/sales-units/" + msn, token),
            () -> read("/management/v1/merchants", token),
            () -> prefill(token),
            () -> read("/management/v1/partners/price-packages", token),
            () -> read("/management/v2/product-orders?limit=5", token),
            () -> read("/webhooks/v1/webhooks", token),
            () -> read("/api/v1/vipps-orgs/" + organisation + "/status", administrator),
            () ->
                new Question(
                    "GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n", 200));
    for (int caller = 0; caller < CALLERS; caller++) {
      callers.add(new SteadyCaller("localhost", front.port(), questions));
    }
  }

  private static Question read(String path, String token) {
    return new Question(head("GET", path, token) + "\r\n", 200);
  }

  private Question prefill(String token) {
    prefills.incrementAndGet();
    String order = Signatory.LARS.order("Rolls", pricePackage);
    return new Question(
        head("POST", "/management/v1/product-orders", token)
            + "Idempotency-Key: %s\r\nContent-Type: application/json\r\n"
                .formatted(UUID.randomUUID())
            + "Content-Length: %d\r\n\r\n%s".formatted(order.getBytes(UTF_8).length, order),
        201);
  }

  private static String head(String method, String path, String token) {
    return "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
        .formatted(method, path, token);
  }

  private int ordersThereAre() {
    return journey.partner(PARTNER).get("/management/v2/product-orders").expect(200).json().size();
  }
}
