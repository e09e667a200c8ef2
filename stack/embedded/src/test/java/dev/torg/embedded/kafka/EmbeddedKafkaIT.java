package dev.torg.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.declaration.Topic;
import dev.torg.embedded.process.FreePort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

  private static final TopicPartition PARTITION = new TopicPartition("torg.merchants", 0);

  @TempDir Path folder;

  @Test
  void keepsAcknowledgedRecordsAfterTheBrokerWasKilled() throws Exception {
    // Given
    KafkaSettings settings = settings();
    EmbeddedKafka first = EmbeddedKafka.start(settings);
    Topics.create(settings.bootstrapServers());
    send(settings, "kept");
    first.kill();

    // When
    long started = System.nanoTime();
    try (EmbeddedKafka second = EmbeddedKafka.start(settings)) {
      List<String> values = read(second.bootstrapServers());

      // Then
      assertThat(values).containsExactly("kept");
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void createsTopicsThatNeverForgetWithSixPartitions() throws Exception {
    // Given
    try (EmbeddedKafka kafka = EmbeddedKafka.start(settings());
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {

      // When
      Topics.create(kafka.bootstrapServers());

      // Then
      Map<String, TopicDescription> topics =
          admin.describeTopics(topicNames()).allTopicNames().get(30, TimeUnit.SECONDS);
      assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == 6);
      assertThat(topicNames())
          .filteredOn(
              topic ->
                  !topic.endsWith("-calls")
                      && !topic.endsWith("-limits")
                      && !topic.endsWith("-recipients")
                      && !topic.endsWith("-reasons")
                      && !topic.endsWith("-letters"))
          .allMatch(topic -> retention(admin, topic).equals("-1"));
      assertThat(retention(admin, "torg.api-calls")).isEqualTo("604800000");
      assertThat(retention(admin, "torg.mail-recipients")).isEqualTo("604800000");
      assertThat(retention(admin, "torg.rejection-reasons")).isEqualTo("604800000");
    }
  }

  @Test
  void createsTopicsAgainWithoutHarm() throws Exception {
    // Given
    try (EmbeddedKafka kafka = EmbeddedKafka.start(settings());
        Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      Topics.create(kafka.bootstrapServers());

      // When
      Topics.create(kafka.bootstrapServers());

      // Then
      Set<String> names = admin.listTopics().names().get(30, TimeUnit.SECONDS);
      assertThat(names).containsExactlyInAnyOrderElementsOf(topicNames());
    }
  }

  private KafkaSettings settings() {
    return new KafkaSettings(folder.resolve("kafka"), FreePort.any(), FreePort.any());
  }

  private static String retention(Admin admin, String topic) {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try {
      Config config =
          admin
              .describeConfigs(List.of(resource))
              .all()
              .get(30, TimeUnit.SECONDS)
              .getOrDefault(resource, new Config(List.of()));
      return config.get("retention.ms").value();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void send(KafkaSettings settings, String value) throws Exception {
    Map<String, Object> config =
        Map.of("bootstrap.servers", settings.bootstrapServers(), "acks", "all");
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      producer
          .send(new ProducerRecord<>(PARTITION.topic(), PARTITION.partition(), "key", value))
          .get(30, TimeUnit.SECONDS);
    }
  }

  private static List<String> read(String bootstrapServers) {
    Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(15));
      return records.records(PARTITION).stream().map(record -> record.value()).toList();
    }
  }

  private static List<String> topicNames() {
    return ServiceDeclarations.here().topics().stream().map(Topic::name).toList();
  }
}
