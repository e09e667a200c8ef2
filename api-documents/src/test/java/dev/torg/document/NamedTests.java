package dev.torg.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tests that a page names in the manner of code, and those that there are. */
final class NamedTests {

  private static final Pattern NAME = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))`");

  private static final Set<String> WRITTEN = Set.of("target", ".git", ".torg");

  private NamedTests() {}

  static List<String> in(String line) {
    return NAME.matcher(line).results().map((MatchResult found) -> found.group(1)).toList();
  }

  static Set<String> ofTheProject() throws IOException {
    Set<String> names = new HashSet<>();
    Files.walkFileTree(Home.FOLDER, new TestsFinder(names));
    return names;
  }

  /** Leaves out what builds and running stacks write, which comes and goes meanwhile. */
  private static final class TestsFinder extends SimpleFileVisitor<Path> {

    private final Set<String> names;

    TestsFinder(Set<String> names) {
      this.names = names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return WRITTEN.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (file.toString().contains("src/test/java") && name.endsWith(".java")) {
        names.add(name.substring(0, name.length() - ".java".length()));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
