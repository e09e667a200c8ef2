package dev.torg.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.limit.CredentialQuotas;
import dev.torg.gateway.testing.MortalBroker;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that starts when much has happened already. */
class RevocationFeedIT {

  private static final UUID LATELY = new UUID(0, 1);
  private static final UUID LONG_AGO = new UUID(0, 2);
  private static final UUID IN_BULK = new UUID(0, 3);

  private final Clock clock = Clock.systemUTC();
  private final Instant now = clock.instant();
  private final RefusedTokens refused = new RefusedTokens(clock, clock);
  private final CredentialQuotas quotas =
      new CredentialQuotas(100, 100, Duration.ofMinutes(1), Map.of());
  private final MortalBroker broker = new MortalBroker();
  private final RevocationFeed feed =
      new RevocationFeed(
          Map.of("bootstrap.servers", broker.bootstrapServers()), refused, quotas, clock);

  @BeforeEach
  void revoke() {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(revoked(LONG_AGO, now.minus(Duration.ofHours(25))));
      ProducerRecord<String, String> bulk = revoked(IN_BULK, now);
      bulk.headers().add(Topics.CHUNK_HEADER, new byte[] {'1'});
      producer.send(bulk);
      producer.send(revoked(LATELY, now.minus(Duration.ofHours(23))));
      producer.flush();
    }
  }

  @AfterEach
  void stop() {
    feed.stop(new ShutdownEvent());
    broker.close();
  }

  @Test
  void itReadsWhatATokenOfADayCanNeedAndNothingOlderNorBulkData() {
    // When
    feed.start(new StartupEvent());
    await().atMost(Duration.ofSeconds(60)).until(feed::hasCaughtUp);
    // Then
    assertThat(refused.refusal(boughtWith(LATELY))).isPresent();
    assertThat(refused.refusal(boughtWith(LONG_AGO))).isEmpty();
    assertThat(refused.refusal(boughtWith(IN_BULK))).isEmpty();
  }

  /** Says itself to be of now, so that only the record's age can keep it from being heard. */
  private ProducerRecord<String, String> revoked(UUID credential, Instant written) {
    return new ProducerRecord<>(
        Topics.CREDENTIALS,
        null,
        written.toEpochMilli(),
        credential.toString(),
        """
        {"type": "partner.credential.revoked.v1",
         "data": {"credentialId": "%s", "status": "REVOKED", "revokedAt": "%s"}}\
        """
            .formatted(credential, now));
  }

  private VerifiedToken boughtWith(UUID credential) {
    var caller = new PartnerCaller(credential, "123456", Optional.empty());
    return new VerifiedToken(caller, now, now.plusSeconds(3600), null, 1, null);
  }
}
