package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.acceptance.AccessMatrix.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Many generated requests with something wrong, to every operation, from callers who may: each gets
 * a clear answer, and what is refused changes nothing.
 */
@Isolated("compares all that the databases hold")
class HostileInputIT {

  private static final int AT_LEAST = Integer.getInteger("torg.hostile.requests", 10_000);
  private static final int CONCURRENT = 8;
  private static final long SEED = Long.getLong("torg.hostile.seed", 20_260_103L);

  private static final TorgUnderTest TORG = TorgUnderTest.shared();

  private final AccessMatrix matrix = AccessMatrix.load();
  private final Set<Operation> takingBodies = Operation.takingBodies();
  private final int callsPerOperation = AT_LEAST / matrix.rows().size() + 1;

  @Test
  void isRefusedClearlyAndChangesNothing() throws Exception {
    Scene scene = Scene.shared(TORG);
    Owners owners = new Owners(TORG.mint(), scene);
    readEverythingOnce(scene, owners);
    ServiceDatabases databases = new ServiceDatabases(TORG);
    databases.awaitQuiet();
    var before = databases.content();

    List<String> wrongAnswers = callEverything(scene, owners);

    assertThat(wrongAnswers).isEmpty();
    assertThat(databases.changedSince(before)).isEmpty();
  }

  /** The first look at some things is itself a change, such as that an order was opened. */
  private void readEverythingOnce(Scene scene, Owners owners) {
    matrix.rows().stream()
        .filter(row -> row.operation().method().equals("GET"))
        .forEach(row -> TORG.caller(owners.tokenFor(row.operation())).get(scene.fill(row.path())));
  }

  private List<String> callEverything(Scene scene, Owners owners)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT);
    try {
      List<Future<List<String>>> running = new ArrayList<>();
      for (Row row : matrix.rows()) {
        String target = scene.fill(row.path());
        String owner = owners.tokenFor(row.operation());
        running.add(threads.submit(() -> call(row, target, owner)));
      }
      List<String> wrongAnswers = new ArrayList<>();
      for (Future<List<String>> answers : running) {
        wrongAnswers.addAll(answers.get());
      }
      return wrongAnswers;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Returns a description of each answer that breaks a rule. */
  private List<String> call(Row row, String target, String owner) {
    HostileCalls hostile =
        new HostileCalls(new Random(SEED + row.operation().toString().hashCode()));
    boolean takesBody = takingBodies.contains(row.operation());
    List<String> wrongAnswers = new ArrayList<>();
    for (int number = 0; number < callsPerOperation; number++) {
      WireCall call = hostile.next(row, target, owner, takesBody);
      try {
        assertAnswer(call, call.send(TORG.gateway()));
      } catch (AssertionError wrong) {
        wrongAnswers.add(call + "\n" + wrong.getMessage());
      }
    }
    return wrongAnswers;
  }

  private static void assertAnswer(WireCall call, WireAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isLessThan(500);
    if (answer.status() >= 400) {
      ProblemRules.assertHeld(answer);
    } else {
      assertThat(call.method()).as(answer.body()).isIn("GET", "OPTIONS");
    }
  }
}
