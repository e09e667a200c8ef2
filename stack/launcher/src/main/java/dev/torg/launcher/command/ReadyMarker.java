package dev.torg.launcher.command;

import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells other calls of {@code torg} that the start is over. */
record ReadyMarker(Path file) {

  static ReadyMarker in(StackHome home) {
    return new ReadyMarker(home.run().resolve("ready"));
  }

  void write() {
    try {
      Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process may get the id of one that wrote it before. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the given process has written it. */
  boolean isOf(long pid) {
    try {
      return Files.exists(file) && Files.readString(file).equals(Long.toString(pid));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
