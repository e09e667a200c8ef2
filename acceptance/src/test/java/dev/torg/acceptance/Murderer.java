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

/** Kills programs with SIGKILL and waits until they are back. */
final class Murderer {

  private static final int ROUNDS = 2;
  private static final int TOGETHER = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TorgUnderTest torg;
  private final Health health = new Health();

  Murderer(TorgUnderTest torg) {
    this.torg = torg;
  }

  /** Who is killed with whom: each program twice, two at a time in random order. */
  static List<List<String>> victims(long seed) {
    Random random = new Random(seed);
    List<List<String>> together = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<String> programs = new ArrayList<>(ServiceDeclarations.here().modules());
      programs.add("kafka");
      Collections.shuffle(programs, random);
      for (int at = 0; at < programs.size(); at += TOGETHER) {
        together.add(List.copyOf(programs.subList(at, Math.min(at + TOGETHER, programs.size()))));
      }
    }
    return together;
  }

  /** Returns when all of them are back. */
  void kill(List<String> names) {
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
