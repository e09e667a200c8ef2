package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.journey.Caller;
import dev.torg.launcher.personal.DataSubject;
import dev.torg.launcher.personal.PersonalExport;
import dev.torg.platform.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of a merchant everything is exported, and once it was erased the skeleton is left: in the
 * databases of all services, and in what the topics hold once they are compacted, the last event of
 * each subject.
 */
class ErasureIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String PARTNER = "7001999";

  /** Of "Järvi Kahvila" what looks the same among bytes. */
  private static final String COMPANY = "rvi Kahvila";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final ServiceDatabases databases = new ServiceDatabases(torg);
  private final Broker broker = new Broker("127.0.0.1:" + torg.program("kafka").port());
  private final String mark = "Mark" + UUID.randomUUID().toString().substring(0, 8);
  private final List<String> marks =
      List.of(mark, COMPANY, Signatory.AINO.name(), Signatory.AINO.birthDate().toString());

  @TempDir Path folder;

  @Test
  void leavesTheSkeletonOnly() throws IOException {
    // Given
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.AINO);
    String order = journey.prefill(PARTNER, Signatory.AINO, mark, pricePackage);
    journey.submit(order, Signatory.AINO);
    journey.approve(order);
    nameKeys(journey.awaitMsn(PARTNER, order));
    assertThat(tablesWithMarks())
        .contains("merchant.merchants", "notification.messages", "partner.credentials");
    DataSubject merchant = new DataSubject(DataSubject.Kind.MERCHANT, Signatory.AINO.path());
    List<String> marked = tablesWithMarks();
    assertThat(exported(merchant).tables()).containsAll(marked);

    // When
    journey.operator().delete(merchant.erasure()).expect(204);
    journey.operator().delete(merchant.erasure()).expect(204);

    // Then
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(tablesWithMarks()).isEmpty());
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(lastEventsWithMarks()).isEmpty());
    assertThat(marks).noneMatch(exported(merchant).text()::contains);
    assertWhatThePersonDidIsExported();
  }

  /** The unit has keys a moment after its number. */
  private void nameKeys(String msn) {
    Caller merchant = journey.signatory(Signatory.AINO);
    String keys = "/portal/v1/sales-units/" + msn + "/keys";
    String name = "{\"label\": \"" + mark + "\"}";
    await().atMost(PATIENCE).until(() -> merchant.send("PATCH", keys, name).status() == 200);
  }

  /** That it signed is left to the person; what it signed belonged to the business. */
  private void assertWhatThePersonDidIsExported() throws IOException {
    UUID person = TokenMint.subjectOf(Signatory.AINO.name());
    DataSubject subject = new DataSubject(DataSubject.Kind.PERSON, person.toString());
    assertThat(exported(subject).tables())
        .contains("merchant.merchant_agreements", "merchant.acts", "productorder.acts");
  }

  private ExportedDocument exported(DataSubject subject) throws IOException {
    Path file = folder.resolve(UUID.randomUUID() + ".json");
    new PersonalExport(journey.operator(), subject).to(file);
    return ExportedDocument.read(file);
  }

  private List<String> tablesWithMarks() {
    return databases.wholeContent().entrySet().stream()
        .filter(table -> table.getValue().stream().anyMatch(this::isMarked))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> lastEventsWithMarks() {
    Map<String, String> last = new HashMap<>();
    for (String topic : Topics.ALL) {
      for (ConsumerRecord<String, String> event : broker.read(topic)) {
        last.put(topic + " " + event.key(), event.value());
      }
    }
    return last.values().stream().filter(this::isMarked).toList();
  }

  private boolean isMarked(String text) {
    return marks.stream().anyMatch(text::contains);
  }
}
