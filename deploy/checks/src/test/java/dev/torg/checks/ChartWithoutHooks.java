package dev.torg.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a chart in which the annotations that make hooks have other names. */
final class ChartWithoutHooks {

  private static final String HOOK = "helm.sh/hook";
  private static final String RENAMED = "was-" + HOOK;

  private ChartWithoutHooks() {}

  static Path of(Path chart) {
    try (Stream<Path> files = Files.walk(chart)) {
      Path parent = Files.createTempDirectory("torg-chart");
      Path copy = parent.resolve("torg");
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(chart.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, Files.readString(file).replace(HOOK, RENAMED));
      }
      deleteAtExit(parent);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAtExit(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> parentsFirst = files.sorted().toList();
      parentsFirst.forEach(file -> file.toFile().deleteOnExit());
    }
  }
}
