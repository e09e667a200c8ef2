package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.ProgramRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Kills each program twice with SIGKILL, two at a time in random order, and lets both come back
 * before the next.
 */
final class Murderer implements Runnable {

  private static final int ROUNDS = 2;
  private static final int TOGETHER = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TorgUnderTest torg;
  private final Random random;
  private final Health health = new Health();
  private volatile boolean working = true;

  Murderer(TorgUnderTest torg, long seed) {
    this.torg = torg;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    try {
      for (int round = 0; round < ROUNDS; round++) {
        List<String> victims = new ArrayList<>(ServiceDeclarations.here().modules());
        victims.add("kafka");
        Collections.shuffle(victims, random);
        for (int at = 0; at < victims.size(); at += TOGETHER) {
          kill(victims.subList(at, Math.min(at + TOGETHER, victims.size())));
        }
      }
    } finally {
      working = false;
    }
  }

  /** Whether more kills are to come. */
  boolean isWorking() {
    return working;
  }

  private void kill(List<String> names) {
    List<ProgramRecord> victims = names.stream().map(torg::program).toList();
    victims.forEach(victim -> victim.process().ifPresent(ProcessHandle::destroyForcibly));
    for (int at = 0; at < names.size(); at++) {
      String name = names.get(at);
      long killed = victims.get(at).pid();
      await().atMost(PATIENCE).ignoreExceptions().until(() -> isBack(torg.program(name), killed));
    }
  }

  private boolean isBack(ProgramRecord program, long killed) {
    return program.pid() != killed
        && program.process().isPresent()
        && health.isReady(program.health(), program.port());
  }
}
