package dev.torg.embedded.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;

/** Writes what a broker reads at its start: its configuration and the identity of its storage. */
record BrokerFiles(KafkaSettings settings) {

  void write() {
    try {
      Files.createDirectories(settings.records());
      Files.writeString(settings.propertiesFile(), configuration());
      Path identity = settings.records().resolve("meta.properties");
      if (!Files.exists(identity)) {
        Files.writeString(identity, identity());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write Kafka's files", e);
    }
  }

  private String configuration() {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://%1$s,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://%1$s
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        num.network.threads=2
        num.io.threads=4
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=1
        offsets.retention.minutes=5256000
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        group.min.session.timeout.ms=1000
        log.cleaner.dedupe.buffer.size=2097152
        broker.session.timeout.ms=1500
        broker.heartbeat.interval.ms=300
        """
        .formatted(settings.bootstrapServers(), settings.controllerPort(), settings.records());
  }

  private static String identity() {
    return """
        version=1
        cluster.id=%s
        node.id=1
        directory.id=%s
        """
        .formatted(randomId(), randomId());
  }

  private static String randomId() {
    UUID id = UUID.randomUUID();
    ByteBuffer bytes = ByteBuffer.allocate(16);
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
