package dev.torg.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LoadTest {

  private static final int CONNECTIONS = 4;

  @Nested
  class Sends {

    @Test
    void theRequestOfThePlanToEachOfItsPaths() throws IOException {
      try (LocalServer server = LocalServer.answering(201, 0)) {
        LoadPlan plan = server.plan("POST", List.of("/one", "/two"), "{\"a\":1}", CONNECTIONS);

        new Load(plan).asFastAsAnswered(1);

        assertThat(server.asked())
            .allSatisfy(
                asked -> {
                  assertThat(asked.method()).isEqualTo("POST");
                  assertThat(asked.body()).isEqualTo("{\"a\":1}");
                  assertThat(asked.headers()).containsEntry("X-asked-by", List.of("bench"));
                })
            .extracting(LocalServer.Asked::path)
            .contains("/one", "/two");
      }
    }

    @Test
    void onEachConnectionTheNextRequestAfterTheAnswer() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 20)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);

        assertThat(server.mostAtWork()).isEqualTo(CONNECTIONS);
        assertThat(counted.answers()).isBetween(1L, CONNECTIONS * 1_000L / 20 + CONNECTIONS);
      }
    }

    @Test
    void aboutAsManyRequestsASecondAsAskedFor() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 0)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).atRate(100, 2);

        assertThat(counted.answers()).isBetween(120L, 280L);
      }
    }
  }

  @Nested
  class AtARate {

    @Test
    void holdsNoRequestBackUntilAConnectionIsFree() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 500)) {

        new Load(server.plan(CONNECTIONS)).atRate(50, 2);

        assertThat(server.mostAtWork()).isGreaterThan(2 * CONNECTIONS);
      }
    }
  }

  @Nested
  class Counts {

    @Test
    void atHalfSpeedAboutHalfOfWhatWasPossible() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 10)) {
        Load load = new Load(server.plan(4));
        LoadCount most = load.asFastAsAnswered(1);

        LoadCount half = load.atHalfOf(most);

        assertThat(most.answers()).isPositive();
        assertThat((double) half.answers())
            .isBetween(most.answers() / 4.0, most.answers() * 3 / 4.0);
      }
    }

    @Test
    void noMoreAnswersThanTheServerGave() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 0)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);

        assertThat(counted.answers()).isBetween(1L, (long) server.asked().size());
        assertThat(counted.refused() + counted.failed() + counted.broken()).isZero();
      }
    }

    @Test
    void refusedCalls() throws IOException {
      try (LocalServer server = LocalServer.answering(404, 5)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);

        assertThat(counted.refused()).isPositive().isEqualTo(counted.answers());
        assertThat(counted.failed()).isZero();
      }
    }

    @Test
    void failedCalls() throws IOException {
      try (LocalServer server = LocalServer.answering(500, 5)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);

        assertThat(counted.failed()).isPositive().isEqualTo(counted.answers());
        assertThat(counted.refused()).isZero();
      }
    }

    @Test
    void brokenConnections() throws IOException {
      try (LocalServer server = LocalServer.answering(LocalServer.BREAKS_OFF, 50)) {

        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);

        assertThat(counted.broken()).isPositive();
        assertThat(counted.answers()).isZero();
      }
    }

    @Test
    void waitingTimesInMilliseconds() throws IOException {
      try (LocalServer server = LocalServer.answering(200, 20)) {

        long begun = System.nanoTime();
        LoadCount counted = new Load(server.plan(CONNECTIONS)).asFastAsAnswered(1);
        double tookMillis = (System.nanoTime() - begun) / 1e6;

        assertThat(counted.p50Millis()).isBetween(20.0, tookMillis);
        assertThat(counted.p99Millis()).isBetween(counted.p50Millis(), tookMillis);
      }
    }
  }
}
