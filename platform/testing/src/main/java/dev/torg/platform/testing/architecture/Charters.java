package dev.torg.platform.testing.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charters of a source folder: each plain word in code type names a package beside it. */
final class Charters {

  private static final Pattern PACKAGE_WORD = Pattern.compile("\\{@code ([a-z]+)}");

  private final Path sources;

  /**
   * @param sources a folder such as {@code src/main/java}
   */
  Charters(Path sources) {
    this.sources = sources;
  }

  /** Names in charters that no package has, each with the charter; empty when all is well. */
  List<String> namesOfNothing() {
    Set<String> packages =
        charters()
            .map(charter -> charter.getName(charter.getNameCount() - 2).toString())
            .collect(Collectors.toSet());
    return charters()
        .flatMap(
            charter ->
                names(charter)
                    .filter(name -> !packages.contains(name))
                    .map(name -> sources.relativize(charter) + ": " + name))
        .sorted()
        .toList();
  }

  private Stream<Path> charters() {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.endsWith("package-info.java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> names(Path charter) {
    try {
      return PACKAGE_WORD
          .matcher(Files.readString(charter))
          .results()
          .map((MatchResult found) -> found.group(1))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
