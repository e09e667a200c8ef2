package dev.torg.launcher.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Carries what a program prints to its own file and to the console, and remembers the end of it.
 */
final class ProgramOutput {

  private static final int REMEMBERED_LINES = 15;

  private final String name;
  private final Console console;
  private final Deque<String> lastLines = new ArrayDeque<>();
  private final Thread reader;

  ProgramOutput(String name, Process process, Path file, Console console) {
    this.name = name;
    this.console = console;
    this.reader = new Thread(() -> carry(process, file), name + "-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** The last lines, once the program has ended. */
  List<String> lastLines() {
    try {
      reader.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (lastLines) {
      return List.copyOf(lastLines);
    }
  }

  private void carry(Process process, Path file) {
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Writer writer = Files.newBufferedWriter(file)) {
      String line = lines.readLine();
      while (line != null) {
        writer.write(line + "\n");
        writer.flush();
        remember(line);
        console.line(name, line);
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot carry the output of " + name, e);
    }
  }

  private void remember(String line) {
    synchronized (lastLines) {
      if (lastLines.size() == REMEMBERED_LINES) {
        lastLines.removeFirst();
      }
      lastLines.addLast(line);
    }
  }
}
