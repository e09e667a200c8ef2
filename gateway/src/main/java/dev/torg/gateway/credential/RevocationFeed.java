package dev.torg.gateway.credential;

import dev.torg.gateway.limit.CredentialQuotas;
import dev.torg.gateway.topic.TopicReader;
import dev.torg.platform.event.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Hears every event about credentials, sessions and partners, from the beginning on. */
@ApplicationScoped
public class RevocationFeed implements TopicReader.Listener {

  private static final List<String> TOPICS = List.of(Topics.CREDENTIALS, Topics.PARTNERS);
  private static final long BEGINNING = 0;

  private final RefusedTokens refused;
  private final CredentialQuotas quotas;
  private final TopicReader reader;

  @Inject
  RevocationFeed(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      RefusedTokens refused,
      CredentialQuotas quotas) {
    this.refused = refused;
    this.quotas = quotas;
    this.reader = new TopicReader(kafka, TOPICS, () -> BEGINNING, this);
  }

  /** Whether everything that was in the topics at the start has been read. */
  public boolean hasCaughtUp() {
    return reader.hasCaughtUp();
  }

  void start(@Observes StartupEvent event) {
    reader.start();
  }

  void stop(@Observes ShutdownEvent event) {
    reader.close();
  }

  @Override
  public void hear(ConsumerRecord<String, String> event) {
    CredentialNews.hear(event.value(), refused, quotas);
  }

  @Override
  public void tidy() {
    refused.forgetTheSpent();
  }
}
