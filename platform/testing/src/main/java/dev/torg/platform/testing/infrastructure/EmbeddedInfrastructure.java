package dev.torg.platform.testing.infrastructure;

import dev.torg.embedded.kafka.EmbeddedKafka;
import dev.torg.embedded.kafka.KafkaSettings;
import dev.torg.embedded.postgres.Databases;
import dev.torg.embedded.postgres.EmbeddedPostgres;
import dev.torg.embedded.postgres.PostgresSettings;
import dev.torg.embedded.process.Folders;
import dev.torg.embedded.process.FreePort;
import java.nio.file.Path;

/** Servers from Maven artifacts, in a folder that is gone afterwards. */
class EmbeddedInfrastructure implements Infrastructure {

  private final Path folder = Folders.temporary("torg-test-");
  private final EmbeddedPostgres postgres;
  private final EmbeddedKafka kafka;

  EmbeddedInfrastructure() {
    kafka =
        EmbeddedKafka.start(
            new KafkaSettings(folder.resolve("kafka"), FreePort.any(), FreePort.any()));
    postgres =
        EmbeddedPostgres.start(
            new PostgresSettings(folder.resolve("postgres"), FreePort.any(), false),
            EmbeddedPostgres.sharedBinariesFolder());
  }

  @Override
  public Databases databases() {
    return postgres.databases();
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.bootstrapServers();
  }

  @Override
  public void close() {
    kafka.kill();
    postgres.close();
    Folders.delete(folder);
  }
}
