package dev.torg.images;

import dev.torg.embedded.declaration.ServiceDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program as the build packed it.
 *
 * @param name its module
 * @param folder what becomes {@code /app}
 * @param hasDatabase whether it shares the libraries of those with a database
 * @param files all its files, relative to the folder
 */
record PackedProgram(String name, Path folder, boolean hasDatabase, SortedSet<String> files) {

  private static final String LIST = "quarkus-app-dependencies.txt";

  /** Fails if the build has not packed it. */
  static PackedProgram below(Path root, ServiceDeclaration service) {
    Path folder = root.resolve(service.module()).resolve("target/quarkus-app");
    if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
      throw new IllegalStateException(
          service.module() + " is not packed: run ./mvnw -DskipTests package first");
    }
    return new PackedProgram(
        service.module(), folder, service.database().isPresent(), filesOf(folder));
  }

  /** Libraries of others, which change seldom. */
  SortedSet<String> libraries() {
    return files.stream()
        .filter(PackedProgram::isLibrary)
        .filter(file -> !file.contains("/dev.torg."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  SortedSet<String> jarsInLib() {
    return files.stream()
        .filter(PackedProgram::isLibrary)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Path dependencies() {
    return folder.resolve(LIST);
  }

  private static boolean isLibrary(String file) {
    return file.startsWith("lib/") && file.endsWith(".jar");
  }

  private static SortedSet<String> filesOf(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(file -> !file.equals(LIST))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
