package dev.torg.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodyRoomTest {

  private final BodyRoom room = new BodyRoom(400);

  private static Optional<Integer> status(Optional<HttpProblem> refusal) {
    return refusal.map(HttpProblem::getStatusCode);
  }

  @Test
  void oneCallerGetsAQuarter() {
    assertThat(room.take("a", 100)).isEmpty();
    assertThat(status(room.take("a", 1))).contains(429);
    assertThat(room.take("b", 100)).isEmpty();
  }

  @Test
  void allTogetherGetTheWhole() {
    IntStream.range(0, 4).forEach(caller -> assertThat(room.take(caller, 100)).isEmpty());
    assertThat(status(room.take("another", 1))).contains(503);
  }

  @Test
  void whatWasGivenBackIsThereForAll() {
    IntStream.range(0, 4).forEach(caller -> room.take(caller, 100));
    room.take("another", 1);
    room.take(0, 1);
    room.giveBack(0, 100);

    assertThat(room.take("another", 60)).isEmpty();
    assertThat(room.take(0, 40)).isEmpty();
    assertThat(status(room.take(0, 1))).contains(503);
  }
}
