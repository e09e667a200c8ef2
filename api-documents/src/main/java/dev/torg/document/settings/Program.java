package dev.torg.document.settings;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A module of the project, with the settings that its own code reads.
 *
 * @param name its folder, seen from the project's
 */
record Program(String name, List<Concern> concerns) {

  private static final int DEPTH = 3;

  private static final List<String> PROPERTIES =
      List.of("META-INF/microprofile-config.properties", "application.properties");

  /** The modules that have settings, by name. */
  static List<Program> all(Path home) {
    try (var folders = Files.find(home, DEPTH, (path, kind) -> path.endsWith("src"))) {
      return folders
          .map(Path::getParent)
          .map(module -> new Program(home.relativize(module).toString(), concerns(module)))
          .filter(program -> !program.concerns().isEmpty())
          .sorted(Comparator.comparing(Program::name))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Concern> concerns(Path module) {
    List<Path> mappings = mappings(module.resolve("src/main/java"));
    if (mappings.isEmpty()) {
      return List.of();
    }
    List<Concern> concerns = new ArrayList<>();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(mappings);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
      Properties set = set(module.resolve("src/main/resources"));
      for (CompilationUnitTree source : task.parse()) {
        concerns.add(new MappingSource(source, DocTrees.instance(task), set).concern());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return concerns;
  }

  private static List<Path> mappings(Path sources) {
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Program::isMapping).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isMapping(Path file) {
    try {
      return file.toString().endsWith(".java")
          && Files.readString(file).contains("\n@ConfigMapping(");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Properties set(Path resources) throws IOException {
    var set = new Properties();
    for (String file : PROPERTIES) {
      if (Files.exists(resources.resolve(file))) {
        try (var text = Files.newBufferedReader(resources.resolve(file))) {
          set.load(text);
        }
      }
    }
    return set;
  }
}
