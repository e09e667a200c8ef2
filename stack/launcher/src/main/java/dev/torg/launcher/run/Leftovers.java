package dev.torg.launcher.run;

import dev.torg.launcher.supervision.Ending;
import dev.torg.launcher.supervision.ProgramRecord;
import dev.torg.launcher.supervision.ProgramRecords;
import java.util.List;
import java.util.Set;

/** Processes of an earlier run whose launcher was killed. */
public record Leftovers(ProgramRecords records) {

  private static final Set<String> LAST = Set.of(Infrastructure.POSTGRES, Infrastructure.KAFKA);

  /** Stops them, services first, and returns their names. */
  public List<String> stop() {
    List<ProgramRecord> alive =
        records.all().stream().filter(program -> program.process().isPresent()).toList();
    end(alive.stream().filter(program -> !LAST.contains(program.name())).toList());
    end(alive.stream().filter(program -> program.name().equals(Infrastructure.KAFKA)).toList());
    end(alive.stream().filter(program -> program.name().equals(Infrastructure.POSTGRES)).toList());
    records.all().forEach(program -> records.remove(program.name()));
    return alive.stream().map(ProgramRecord::name).toList();
  }

  private static void end(List<ProgramRecord> programs) {
    new Ending(programs.stream().flatMap(program -> program.process().stream()).toList())
        .awaitOrForce();
  }
}
