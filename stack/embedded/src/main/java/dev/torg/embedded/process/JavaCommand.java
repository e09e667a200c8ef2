package dev.torg.embedded.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a child JVM of the same JDK as this one. */
public final class JavaCommand {

  private static final String IGNORE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

  private final List<String> words = new ArrayList<>();

  public JavaCommand(String... jvmOptions) {
    words.addAll(List.of("/bin/sh", "-c", IGNORE_TERMINAL, "torg"));
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(jvmOptions));
  }

  /**
   * Runs a main class; the class path goes into a file, as it may be longer than a command line may
   * be.
   */
  public List<String> main(
      String mainClass, List<Path> classPath, Path argumentFile, String... args) {
    String joined = String.join(":", classPath.stream().map(Path::toString).toList());
    try {
      Files.writeString(argumentFile, "-cp \"" + joined.replace("\\", "\\\\") + "\"\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> command = new ArrayList<>(words);
    command.add("@" + argumentFile);
    command.add(mainClass);
    command.addAll(List.of(args));
    return List.copyOf(command);
  }

  public List<String> jar(Path jar) {
    List<String> command = new ArrayList<>(words);
    command.addAll(List.of("-jar", jar.toString()));
    return List.copyOf(command);
  }
}
