package dev.torg.platform.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Vertx vertx = Vertx.vertx();
  private final List<List<Integer>> portions = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> firstMayEnd = new CompletableFuture<>();

  private final Together<Integer, String> together =
      new Together<>(vertx, 1, IllegalStateException.class::isInstance, this::work);

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void doesWhatComesAloneAtOnce() {
    firstMayEnd.complete(null);

    String answer = together.ask(1).await().atMost(SOON);

    assertThat(answer).isEqualTo("1!");
    assertThat(portions).containsExactly(List.of(1));
  }

  @Test
  void doesTogetherWhatIsAskedForMeanwhile() {
    List<CompletableFuture<String>> asked = ask(1, 2, 3, 4);

    firstMayEnd.complete(null);

    assertThat(asked).extracting(CompletableFuture::join).containsExactly("1!", "2!", "3!", "4!");
    assertThat(portions).containsExactly(List.of(1), List.of(2, 3, 4));
  }

  @Test
  void doesNotMoreThan64Together() {
    List<CompletableFuture<String>> asked = ask(IntStream.rangeClosed(0, 100).toArray());

    firstMayEnd.complete(null);

    assertThat(asked).allSatisfy(each -> assertThat(each.join()).endsWith("!"));
    assertThat(portions).extracting(List::size).containsExactly(1, 64, 36);
  }

  @Test
  void failsOnlyWhomThePortionFailsFor() {
    List<CompletableFuture<String>> asked = ask(1, 2, -3, 4);

    firstMayEnd.complete(null);

    assertThatThrownBy(asked.get(2)::join).hasMessageContaining("-3");
    assertThat(asked.get(1).join()).isEqualTo("2!");
    assertThat(asked.get(3).join()).isEqualTo("4!");
  }

  @Test
  void failsEverybodyWhoWaitsForWhatMeetsEverybody() {
    List<CompletableFuture<String>> asked = ask(1, 2, 3);

    firstMayEnd.completeExceptionally(new IllegalStateException("away"));

    assertThat(asked)
        .allSatisfy(each -> assertThatThrownBy(each::join).hasMessageContaining("away"));
    assertThat(portions).containsExactly(List.of(1));
  }

  @Test
  void goesOnAfterWorkThatThrows() {
    firstMayEnd.complete(null);
    assertThatThrownBy(() -> together.ask(-1).await().atMost(SOON)).hasMessageContaining("-1");

    assertThat(together.ask(2).await().atMost(SOON)).isEqualTo("2!");
  }

  private List<CompletableFuture<String>> ask(int... wishes) {
    return IntStream.of(wishes)
        .mapToObj(wish -> together.ask(wish).subscribeAsCompletionStage())
        .map(CompletableFuture::toCompletableFuture)
        .toList();
  }

  private Uni<List<Uni<String>>> work(List<Integer> portion) {
    portions.add(List.copyOf(portion));
    portion.stream()
        .filter(wish -> wish < 0)
        .forEach(
            wish -> {
              throw new IllegalArgumentException(wish.toString());
            });
    List<Uni<String>> answers =
        portion.stream().map(wish -> Uni.createFrom().item(wish + "!")).toList();
    return Uni.createFrom().completionStage(firstMayEnd).replaceWith(answers);
  }
}
