package dev.torg.bulkdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final int CHUNKS = 8;

  private final Turns turns = new Turns();

  @Test
  void chunksComeInTheirOrderHoweverTheirThreadsStart() {
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    List<CompletableFuture<Void>> threads = new ArrayList<>();

    for (int chunk = CHUNKS - 1; chunk >= 0; chunk--) {
      threads.add(inThread("merchant", chunk, () -> {}, written));
    }

    threads.forEach(CompletableFuture::join);
    assertThat(written).containsExactlyElementsOf(IntStream.range(0, CHUNKS).boxed().toList());
  }

  @Test
  void eachDatabaseHasItsOwnOrder() throws SQLException {
    List<String> written = new ArrayList<>();

    turns.take("merchant", 0, () -> written.add("merchant"));
    turns.take("merchant", 1, () -> written.add("merchant"));
    turns.take("partner", 0, () -> written.add("partner"));

    assertThat(written).containsExactly("merchant", "merchant", "partner");
  }

  @Test
  void nobodyWaitsForAChunkThatFailed() {
    IllegalStateException reason = new IllegalStateException("the disk is full");
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> waiting = inThread("merchant", 1, () -> {}, written);

    assertThat(turns.end(reason)).isSameAs(reason);

    assertThatThrownBy(waiting::join).hasCause(reason);
    assertThatThrownBy(() -> turns.take("partner", 0, () -> {})).isSameAs(reason);
    assertThat(turns.end(new IllegalStateException("later"))).isSameAs(reason);
    assertThat(written).isEmpty();
  }

  private CompletableFuture<Void> inThread(
      String database, int chunk, Turns.Work work, List<Integer> written) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            turns.take(
                database,
                chunk,
                () -> {
                  work.run();
                  written.add(chunk);
                });
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        },
        task -> new Thread(task).start());
  }
}
