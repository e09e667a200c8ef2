package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.process.Command;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.Portal;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.ProgramRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** While Kafka answers nobody, every program is ready, reads and writes; it tells what it wrote. */
@Isolated("freezes Kafka")
class KafkaAwayIT {

  private static final String PARTNER = "7013001";
  private static final String OPERATIONS = "/operations/v1/partners/" + PARTNER;
  private static final String ORGANISATION = "org_kafka_away";
  private static final String CONFIGURATION = "/api/v1/vipps-orgs/" + ORGANISATION;

  /** Longer than clients of Kafka wait before they say that it is away. */
  private static final Duration AWAY = Duration.ofSeconds(40);

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final ServiceDatabases databases = new ServiceDatabases(torg);
  private final AtomicInteger turn = new AtomicInteger();

  private String pricePackage = "";
  private String msn = "";

  @BeforeEach
  void aPartnerWithUnit() {
    pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    String order = journey.prefill(PARTNER, Signatory.LARS, "Away", pricePackage);
    journey.submit(order, Signatory.LARS);
    journey.approve(order);
    msn = journey.awaitUnit(PARTNER, order);
    new StubbornAdministrator(torg).configure("kafka_away");
    databases.awaitQuiet();
  }

  @AfterEach
  void letKafkaGoOn() {
    signal("CONT");
  }

  @Test
  void everyProgramAnswersAndTellsLater() {
    // Given
    long written = databases.waitingInOutboxes();
    signal("STOP");
    // When
    Map<String, Integer> answers = new TreeMap<>();
    List<String> troubles = new ArrayList<>();
    long end = System.nanoTime() + AWAY.toNanos();
    while (System.nanoTime() < end) {
      reads().forEach((call, answer) -> note(call, answer.get(), answers, troubles));
      writes().forEach((call, answer) -> note(call, answer.get(), answers, troubles));
      troubles.addAll(unready());
    }
    // Then
    assertThat(troubles).isEmpty();
    assertThat(answers).hasSize(13).allSatisfy((call, times) -> assertThat(times).isPositive());
    assertThat(databases.waitingInOutboxes()).isGreaterThan(written);
    signal("CONT");
    databases.awaitQuiet();
    assertThat(EventLog.of("torg.product-orders", broker()).withGaps()).isEmpty();
  }

  private static void note(
      String call, Answer answer, Map<String, Integer> answers, List<String> troubles) {
    if (answer.status() >= 200 && answer.status() < 300) {
      answers.merge(call, 1, Integer::sum);
    } else {
      troubles.add(call + ": " + answer.status() + " " + answer.text());
    }
  }

  private Map<String, Supplier<Answer>> reads() {
    Caller partner = journey.partner(PARTNER);
    return Map.of(
        "page", () -> torg.nobody().with("Accept", "text/html").get("/"),
        "partner", () -> journey.operator().get(OPERATIONS),
        "merchants", () -> partner.get("/management/v1/merchants"),
        "unit", () -> partner.get("/management/v1/sales-units/" + msn),
        "orders", () -> partner.get("/management/v2/product-orders?limit=5"),
        "webhooks", () -> partner.get("/webhooks/v1/webhooks"),
        "configuration", () -> administrator().get(CONFIGURATION));
  }

  /** The portal has nothing to write. */
  private Map<String, Supplier<Answer>> writes() {
    Portal soren = new Portal(journey.signatory(Signatory.SOREN), Signatory.SOREN.storefront());
    Caller merchant = journey.signatory(Signatory.LARS);
    int now = turn.incrementAndGet();
    String unit = "{\"name\": \"Away %d\"}".formatted(now);
    String disabled = "{\"vipps_enabled\": %s}".formatted(now % 2 == 0);
    return Map.of(
        "partner written", () -> changed("{\"contactEmail\": \"a%d@away.example\"}".formatted(now)),
        "agreement written", soren::fillInAgreement,
        "unit written", () -> merchant.send("PATCH", "/portal/v1/sales-units/" + msn, unit),
        "order written", this::ordered,
        "webhook written", () -> registered(now),
        "configuration written", () -> administrator().put(CONFIGURATION, disabled));
  }

  private Caller administrator() {
    return torg.caller(torg.mint().administrator(ORGANISATION));
  }

  private Answer changed(String profile) {
    return journey.operator().having(OPERATIONS).send("PATCH", OPERATIONS, profile);
  }

  private Answer ordered() {
    return journey
        .partner(PARTNER)
        .post("/management/v1/product-orders", Signatory.LARS.order("Away", pricePackage));
  }

  /** By a partner that has no other. */
  private Answer registered(int number) {
    return journey
        .partner(Integer.toString(7_013_100 + number))
        .post(
            "/webhooks/v1/webhooks",
            "{\"url\": \"http://127.0.0.1:9/\", \"events\": [\"management.product-order.created.v1\"]}");
  }

  private List<String> unready() {
    Health health = new Health();
    return ServiceDeclarations.here().modules().stream()
        .map(torg::program)
        .filter(program -> !health.isReady(program.health(), program.port()))
        .map(program -> program.name() + " is not ready")
        .toList();
  }

  private void signal(String signal) {
    ProgramRecord kafka = torg.program("kafka");
    new Command(List.of("kill", "-" + signal, Long.toString(kafka.pid()))).run();
  }

  private Broker broker() {
    return new Broker("127.0.0.1:" + torg.program("kafka").port());
  }
}
