package dev.torg.gateway.credential;

import dev.torg.gateway.limit.CredentialQuotas;
import dev.torg.gateway.topic.TopicReader;
import dev.torg.platform.time.WallTime;
import dev.torg.platform.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Hears the events about credentials, sessions and partners, at the start those that can matter to
 * a token that is still alive: whatever is older was known to whoever issued it.
 */
@ApplicationScoped
public class RevocationFeed implements TopicReader.Listener, Revocations {

  private static final List<String> TOPICS = List.of(Topics.CREDENTIALS, Topics.PARTNERS);

  private final RefusedTokens refused;
  private final CredentialQuotas quotas;
  private final Clock clock;
  private final TopicReader reader;

  @Inject
  RevocationFeed(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      RefusedTokens refused,
      CredentialQuotas quotas,
      @WallTime Clock clock) {
    this.refused = refused;
    this.quotas = quotas;
    this.clock = clock;
    this.reader = new TopicReader(kafka, TOPICS, () -> oldest().toEpochMilli(), this);
  }

  private Instant oldest() {
    return clock.instant().minus(CredentialStanding.MATTERS);
  }

  /** Whether all that mattered at the start has been read. */
  public boolean hasCaughtUp() {
    return reader.hasCaughtUp();
  }

  @Override
  public boolean areKnown() {
    return hasCaughtUp();
  }

  void start(@Observes StartupEvent event) {
    reader.start();
  }

  void stop(@Observes ShutdownEvent event) {
    reader.close();
  }

  /** Bulk data brings only what is new, and nobody has bought a token with that before. */
  @Override
  public void hear(ConsumerRecord<String, String> event) {
    if (event.headers().lastHeader(Topics.CHUNK_HEADER) != null) {
      return;
    }
    CredentialNews.hear(event.value(), refused, quotas, clock.instant());
  }

  @Override
  public void tidy() {
    refused.forgetTheSpent();
    quotas.forgetToldBefore(oldest());
  }
}
