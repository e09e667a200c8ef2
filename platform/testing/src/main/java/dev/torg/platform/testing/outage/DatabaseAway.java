package dev.torg.platform.testing.outage;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.outage.SteadyCalls.Answer;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Takes the database away under load and brings it back. Every answer is the usual one, or 503 with
 * {@code Retry-After}; afterwards every call gets its usual answer again.
 */
public abstract class DatabaseAway {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  /** Calls that need the database, each of another method or path. */
  protected abstract List<Supplier<HttpRequest.Builder>> calls();

  /** A call of the service under test. */
  protected static HttpRequest.Builder as(String token, String path) {
    return asNobody(path)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  protected static HttpRequest.Builder asNobody(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
  }

  @Test
  void itWasKilled() {
    everyCallIsAnsweredWhile(DatabaseLine::cut);
  }

  @Test
  void itAnswersNobody() {
    everyCallIsAnsweredWhile(DatabaseLine::swallow);
  }

  private void everyCallIsAnsweredWhile(Runnable away) {
    List<Answer> answers = new ArrayList<>();
    List<Supplier<HttpRequest.Builder>> calls = calls();
    // Given
    try (SteadyCalls load = new SteadyCalls(calls)) {
      awaitFromEach(calls.size(), load, answers, DatabaseAway::isUsual);
      // When
      away.run();
      awaitFromEach(calls.size(), load, answers, not(DatabaseAway::isUsual));
      DatabaseLine.repair();
      // Then
      awaitFromEach(calls.size(), load, answers, DatabaseAway::isUsual);
    } finally {
      DatabaseLine.repair();
    }
    assertThat(
            answers.stream().filter(answer -> !isUsual(answer) && !saysTryAgain(answer)).limit(3))
        .isEmpty();
  }

  /** Until each call got such an answer after all that came before. */
  private void awaitFromEach(
      int calls, SteadyCalls load, List<Answer> answers, Predicate<Answer> such) {
    answers.addAll(load.drain());
    int before = answers.size();
    await()
        .atMost(LONG_ENOUGH)
        .untilAsserted(
            () -> {
              answers.addAll(load.drain());
              assertThat(callsWith(such, answers.subList(before, answers.size())))
                  .as("the last answers: %s", answers.subList(last(answers.size()), answers.size()))
                  .hasSize(calls);
            });
  }

  private static Set<String> callsWith(Predicate<Answer> such, List<Answer> answers) {
    return answers.stream().filter(such).map(Answer::call).collect(Collectors.toSet());
  }

  private static int last(int size) {
    return Math.max(0, size - 10);
  }

  private static boolean isUsual(Answer answer) {
    return answer.status() >= 200 && answer.status() < 300;
  }

  private static boolean saysTryAgain(Answer answer) {
    return answer.status() == 503 && answer.tellsWhenToTryAgain();
  }
}
