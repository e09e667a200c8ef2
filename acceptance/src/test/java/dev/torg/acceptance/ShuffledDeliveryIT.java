package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.topic.Topics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Every event there ever was comes again three times, shuffled, to services that have forgotten
 * which events they have seen: nothing may change.
 */
@Isolated("compares all that the databases hold")
class ShuffledDeliveryIT {

  private static final int TIMES = 3;
  private static final long SEED = 20_260_102L;
  private static final int ORDERS = 5;
  private static final String PARTNER = "7003001";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final ServiceDatabases databases = new ServiceDatabases(torg);

  @Test
  void endsInTheSameState() {
    travel();
    Broker broker = new Broker("127.0.0.1:" + torg.program("kafka").port());
    databases.awaitQuiet();
    Map<String, List<String>> before = databases.content();
    int deadLetters = broker.read(Topics.DEAD_LETTERS).size();
    List<ConsumerRecord<String, String>> again = shuffled(broker);
    databases.forgetReceivedEvents();

    broker.write(again);

    databases.awaitQuiet();
    assertThat(databases.changedSince(before)).isEmpty();
    assertThat(broker.read(Topics.DEAD_LETTERS)).hasSize(deadLetters);
  }

  private void travel() {
    Journey journey = new Journey(torg);
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);
    for (int number = 0; number < ORDERS; number++) {
      stubborn.completed(stubborn.travel("shuffled-" + number));
    }
    journey.prefill(PARTNER, Signatory.LARS, "Left Open", pricePackage);
    new StubbornAdministrator(torg).configure("shuffled");
  }

  private static List<ConsumerRecord<String, String>> shuffled(Broker broker) {
    List<ConsumerRecord<String, String>> again = new ArrayList<>();
    for (String topic : StubbornJourney.TOPICS) {
      List<ConsumerRecord<String, String>> records =
          broker.read(topic).stream().filter(ShuffledDeliveryIT::isNews).toList();
      assertThat(records).as(topic).isNotEmpty();
      for (int time = 0; time < TIMES; time++) {
        again.addAll(records);
      }
    }
    Collections.shuffle(again, new Random(SEED));
    return again;
  }

  /** What was imported in bulk is told to nobody, as long as the inbox knows its chunk. */
  private static boolean isNews(ConsumerRecord<String, String> record) {
    return record.headers().lastHeader("torg-chunk") == null;
  }
}
