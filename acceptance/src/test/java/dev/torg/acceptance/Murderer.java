package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import dev.torg.stack.supervision.Health;
import dev.torg.stack.supervision.ProgramRecord;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills one program after the other, chosen at random, with SIGKILL, and lets each come back before
 * the next.
 */
final class Murderer implements Runnable {

  private static final List<String> VICTIMS =
      List.of(
          "productorder-service",
          "salesunit-service",
          "merchant-service",
          "partner-service",
          "gateway",
          "kafka");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TorgUnderTest torg;
  private final Random random;
  private final AtomicBoolean enough = new AtomicBoolean();
  private final Health health = new Health();
  private int kills;

  Murderer(TorgUnderTest torg, long seed) {
    this.torg = torg;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    while (!enough.get()) {
      kill(VICTIMS.get(random.nextInt(VICTIMS.size())));
    }
  }

  private void kill(String name) {
    ProgramRecord victim = torg.program(name);
    victim.process().ifPresent(ProcessHandle::destroyForcibly);
    kills++;
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> isBack(torg.program(name), victim.pid()));
  }

  private boolean isBack(ProgramRecord program, long killed) {
    return program.pid() != killed
        && program.process().isPresent()
        && health.isReady(program.health(), program.port());
  }

  void stop() {
    enough.set(true);
  }

  int kills() {
    return kills;
  }
}
