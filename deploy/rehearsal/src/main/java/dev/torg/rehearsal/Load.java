package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.SteadyCaller;
import dev.torg.journey.SteadyCaller.Question;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls the gateway at a steady rate on connections that are kept, and asks nothing twice. */
final class Load {

  static final int PER_SECOND = 200;

  private static final int CONNECTIONS = 32;
  private static final int PORT = 8080;

  private final long begun = System.nanoTime();
  private final List<SteadyCaller> callers;

  Load(String gateway, List<Supplier<Question>> questions) {
    Pace pace = new Pace(PER_SECOND);
    List<Supplier<Question>> paced =
        questions.stream().<Supplier<Question>>map(question -> paced(pace, question)).toList();
    callers =
        IntStream.range(0, CONNECTIONS)
            .mapToObj(number -> new SteadyCaller(gateway, PORT, from(number, paced)))
            .toList();
  }

  private static Supplier<Question> paced(Pace pace, Supplier<Question> question) {
    return () -> {
      pace.await();
      return question.get();
    };
  }

  /** Not everybody begins with the same. */
  private static List<Supplier<Question>> from(int number, List<Supplier<Question>> all) {
    return IntStream.range(0, all.size())
        .mapToObj(place -> all.get((number + place) % all.size()))
        .toList();
  }

  /**
   * Ends it, and tells what was answered.
   *
   * @throws CommandFailed when anything was not answered as it should be
   */
  String end() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    try {
      for (SteadyCaller caller : callers) {
        caller.close();
      }
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    }
    Map<String, Long> troubles =
        callers.stream()
            .flatMap(caller -> caller.troubles().stream())
            .collect(Collectors.groupingBy(Load::shortly, TreeMap::new, Collectors.counting()));
    int answered = callers.stream().mapToInt(SteadyCaller::answered).sum();
    if (!troubles.isEmpty()) {
      throw new CommandFailed("beside %d answers there were %s".formatted(answered, troubles));
    }
    return "%,d calls, %.0f a second, 0 failed".formatted(answered, answered / seconds);
  }

  /** What was asked and what came; nothing that proves who asked. */
  private static String shortly(String trouble) {
    List<String> lines = trouble.lines().toList();
    String came =
        lines.stream()
            .filter(line -> line.startsWith("HTTP/"))
            .findFirst()
            .orElse(lines.get(lines.size() - 1));
    return lines.get(0) + ": " + came;
  }
}
