package dev.torg.gateway.testing;

import dev.torg.embedded.kafka.EmbeddedKafka;
import dev.torg.embedded.kafka.KafkaSettings;
import dev.torg.embedded.kafka.Topics;
import dev.torg.embedded.process.Folders;
import dev.torg.embedded.process.FreePort;
import dev.torg.platform.testing.TopicContent;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A Kafka broker of one test's own, which dies and comes back with all its records. */
public final class MortalBroker implements AutoCloseable {

  private final Path folder = Folders.temporary("torg-test-broker-");
  private final KafkaSettings settings = new KafkaSettings(folder, FreePort.any(), FreePort.any());
  private EmbeddedKafka kafka = EmbeddedKafka.start(settings);

  /** Starts it, with all topics of the house. */
  public MortalBroker() {
    Topics.create(bootstrapServers());
  }

  /** How clients reach it, dead or alive. */
  public String bootstrapServers() {
    return settings.bootstrapServers();
  }

  /** Ends it as a crash would. */
  public void die() {
    kafka.kill();
  }

  /** Returns when it takes connections again. */
  public void comeBack() {
    kafka = EmbeddedKafka.start(settings);
  }

  /** The values of all records in a topic so far. */
  public List<String> read(String topic) {
    return TopicContent.of(bootstrapServers(), topic).stream().map(ConsumerRecord::value).toList();
  }

  @Override
  public void close() {
    kafka.kill();
    Folders.delete(folder);
  }
}
