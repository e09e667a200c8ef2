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

/**
 * Many generated requests with something wrong, to every operation, from callers who may: each gets
 * a clear answer, and what is refused changes nothing.
 */
class HostileInputIT {

  private static final int AT_LEAST = 10_000;
  private static final int CONCURRENT = 8;
  private static final long SEED = 20_260_103L;

  private static final TorgUnderTest TORG = TorgUnderTest.shared();

  private final AccessMatrix matrix = AccessMatrix.load();
  private final Set<Operation> takingBodies = Operation.takingBodies();

  private record Answered(WireCall call, WireAnswer answer) {}

  @Test
  void isRefusedClearlyAndChangesNothing() throws Exception {
    Scene scene = Scene.shared(TORG);
    Owners owners = new Owners(TORG.mint(), scene);
    List<WireCall> calls = calls(scene, owners);
    readEverythingOnce(scene, owners);
    ServiceDatabases databases = new ServiceDatabases(TORG);
    var before = databases.content();

    List<Answered> answers = sendAll(calls);

    assertThat(answers).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(answers).allSatisfy(HostileInputIT::assertAnswer);
    assertThat(databases.content()).isEqualTo(before);
  }

  private static void assertAnswer(Answered answered) {
    WireAnswer answer = answered.answer();
    assertThat(answer.status()).as("%s", answered.call()).isLessThan(500);
    if (answer.status() >= 400) {
      ProblemRules.assertHeld(answer);
    } else {
      assertThat(answered.call().method()).as("%s", answered.call()).isIn("GET", "OPTIONS");
    }
  }

  private List<WireCall> calls(Scene scene, Owners owners) {
    Random random = new Random(SEED);
    HostileCalls hostile = new HostileCalls(random);
    int each = AT_LEAST / matrix.rows().size() + 1;
    List<WireCall> calls = new ArrayList<>();
    for (Row row : matrix.rows()) {
      String target = scene.fill(row.path());
      String owner = owners.tokenFor(row.operation());
      boolean takesBody = takingBodies.contains(row.operation());
      for (int number = 0; number < each; number++) {
        calls.add(hostile.next(row, target, owner, takesBody));
      }
    }
    return calls;
  }

  /** The first look at some things is itself a change, such as that an order was opened. */
  private void readEverythingOnce(Scene scene, Owners owners) {
    matrix.rows().stream()
        .filter(row -> row.operation().method().equals("GET"))
        .forEach(row -> TORG.client(owners.tokenFor(row.operation())).get(scene.fill(row.path())));
  }

  private static List<Answered> sendAll(List<WireCall> calls)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT);
    try {
      List<Future<Answered>> sent = new ArrayList<>();
      for (WireCall call : calls) {
        sent.add(threads.submit(() -> new Answered(call, call.send(TORG.gateway()))));
      }
      List<Answered> answers = new ArrayList<>();
      for (Future<Answered> answer : sent) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
