package dev.torg.gateway.limit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TorgInfrastructure;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three gateways that know of each other through Kafka only. */
class SharedLimitIT {

  private static final int LIMIT = 2_000;

  private String servers = "";
  private List<OneOfManyGateways> gateways = List.of();

  @BeforeEach
  void start() {
    servers = requireNonNull(new TorgInfrastructure().start().get("kafka.bootstrap.servers"));
    gateways = Stream.generate(() -> new OneOfManyGateways(servers, LIMIT)).limit(3).toList();
    OneOfManyGateways.awaitAcquaintance(gateways);
  }

  @AfterEach
  void stop() {
    gateways.forEach(OneOfManyGateways::stop);
  }

  /**
   * Requests per second that come to each gateway until none lets any through. Where several are
   * asked, the limit lasts for more than a second: what they tell each other is late by some
   * hundredths of one where the machine is busy.
   */
  @ParameterizedTest
  @CsvSource({"10000, 0, 0", "1000, 300, 60", "300, 300, 300", "1000, 40, 1"})
  void togetherTheyLetThroughWhatTheLimitSays(int first, int second, int third) {
    // Given
    var caller = new InsatiableCaller();
    // When
    var granted =
        List.of(
            caller.send(gateways.get(0), first),
            caller.send(gateways.get(1), second),
            caller.send(gateways.get(2), third));
    // Then
    assertThat(granted.stream().mapToInt(CompletableFuture::join).sum())
        .isBetween(LIMIT * 95 / 100, LIMIT * 105 / 100);
  }

  @Test
  void oneThatStartsLaterKnowsWhatWasLetThrough() {
    // Given
    var caller = new InsatiableCaller();
    caller.send(gateways.get(0), 5_000).join();
    var late = new OneOfManyGateways(servers, LIMIT);
    try {
      OneOfManyGateways.awaitAcquaintance(
          Stream.concat(gateways.stream(), Stream.of(late)).toList());
      // When
      int granted = caller.send(late, 1_000).join();
      // Then
      assertThat(granted).isLessThanOrEqualTo(LIMIT * 5 / 100);
    } finally {
      late.stop();
    }
  }

  @Test
  void anInsatiableCallerLeavesAnotherItsOwnLimit() {
    // Given
    var greedy = new InsatiableCaller();
    var modest = UUID.randomUUID();
    var flood = greedy.send(gateways.get(0), 10_000);
    // When
    int granted = 0;
    for (int request = 0; request < LIMIT / 10; request++) {
      granted += gateways.get(0).lets(modest) ? 1 : 0;
    }
    // Then
    assertThat(granted).isEqualTo(LIMIT / 10);
    assertThat(flood.join()).isLessThanOrEqualTo(LIMIT * 105 / 100);
  }
}
