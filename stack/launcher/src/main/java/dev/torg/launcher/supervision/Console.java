package dev.torg.launcher.supervision;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** One line per event on the terminal and in one file, prefixed with the program that said it. */
public final class Console implements AutoCloseable {

  /** The prefix of what the stack itself says. */
  public static final String STACK = "torg";

  private static final int NAME_WIDTH = 21;
  private static final int[] COLOURS = {36, 33, 32, 35, 34, 96, 93, 92, 95};
  private static final int BOLD = 1;

  private final PrintStream terminal;
  private final Writer file;
  private final boolean coloured;

  public Console(PrintStream terminal, Path file) {
    this.terminal = terminal;
    this.coloured = System.console() != null && System.getenv("NO_COLOR") == null;
    try {
      this.file = Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  public void announce(String line) {
    line(STACK, line);
  }

  public synchronized void line(String program, String line) {
    String prefix = prefix(program);
    String shown = coloured ? "\u001b[%dm%s\u001b[0m".formatted(colour(program), prefix) : prefix;
    terminal.println(shown + line);
    try {
      file.write(prefix + line + "\n");
      file.flush();
    } catch (IOException e) {
      terminal.println(prefix(STACK) + "cannot write the log: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String prefix(String program) {
    return program + " ".repeat(Math.max(1, NAME_WIDTH - program.length())) + "| ";
  }

  private static int colour(String program) {
    return program.equals(STACK)
        ? BOLD
        : COLOURS[Math.floorMod(program.hashCode(), COLOURS.length)];
  }
}
