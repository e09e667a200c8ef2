package dev.torg.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.testing.MortalBroker;
import dev.torg.platform.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three gateways whose Kafka dies and comes back. */
class LimitWithoutKafkaIT {

  private static final int LIMIT = 1_500;
  private static final int SHARE = LIMIT / 3;
  private static final int PER_SECOND = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InsatiableCaller caller = new InsatiableCaller();
  private final MortalBroker broker = new MortalBroker();
  private List<OneOfManyGateways> gateways = List.of();

  @BeforeEach
  void start() {
    gateways =
        Stream.generate(() -> new OneOfManyGateways(broker.bootstrapServers(), LIMIT))
            .limit(3)
            .toList();
    OneOfManyGateways.awaitAcquaintance(gateways);
  }

  @AfterEach
  void stop() {
    gateways.forEach(OneOfManyGateways::stop);
    broker.close();
  }

  @Test
  void eachKeepsToItsShareWhileKafkaIsAway() {
    // Given
    broker.die();
    // When
    List<Integer> granted = granted(gateways);
    // Then
    assertThat(granted).containsExactly(SHARE, SHARE, SHARE);
  }

  @Test
  void onceItIsBackTheOthersLearnWhatPassedMeanwhile() {
    // Given
    broker.die();
    int meanwhile = granted(gateways.subList(0, 1)).get(0);
    // When
    broker.comeBack();
    awaitTold(meanwhile);
    int untilHeard = askUntilHeard(gateways.subList(1, 3));
    // Then
    int afterwards = granted(gateways.subList(1, 3)).stream().mapToInt(Integer::intValue).sum();
    int all = meanwhile + untilHeard + afterwards;
    assertThat(meanwhile).isEqualTo(SHARE);
    assertThat(all).isBetween(LIMIT * 95 / 100, LIMIT * 105 / 100);
    awaitTold(all);
  }

  /**
   * That Kafka has it does not mean that each has read it: how many requests it took to see that.
   */
  private int askUntilHeard(List<OneOfManyGateways> asked) {
    return asked.stream()
        .mapToInt(gateway -> gateway.askUntilLeft(caller.credential(), LIMIT - SHARE))
        .sum();
  }

  /** How many requests each of them lets through, when they come until none passes. */
  private List<Integer> granted(List<OneOfManyGateways> asked) {
    List<CompletableFuture<Integer>> running =
        asked.stream().map(gateway -> caller.send(gateway, PER_SECOND)).toList();
    return running.stream().map(CompletableFuture::join).toList();
  }

  private void awaitTold(int uses) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(toldSoFar()).isEqualTo(uses));
  }

  /** What all reports say of the caller, added up: each use must be in one of them. */
  private int toldSoFar() {
    return broker.read(Topics.RATE_LIMITS).stream()
        .map(UseReport::read)
        .flatMap(Optional::stream)
        .mapToInt(report -> report.uses().getOrDefault(caller.credential(), 0))
        .sum();
  }
}
