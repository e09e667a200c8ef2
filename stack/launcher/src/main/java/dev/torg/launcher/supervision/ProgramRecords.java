package dev.torg.launcher.supervision;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of started programs, one file each. */
public record ProgramRecords(Path folder) {

  private static final String SUFFIX = ".process";

  public void write(String name, ProcessHandle process, int port, @Nullable URI health) {
    try (Writer writer = Files.newBufferedWriter(file(name))) {
      ProgramRecord.of(name, process, port, health).toProperties().store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of every program that was started and not stopped in order, alive or not. */
  public List<ProgramRecord> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .sorted()
          .map(ProgramRecords::read)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<ProgramRecord> named(String name) {
    return all().stream().filter(program -> program.name().equals(name)).findFirst();
  }

  private Path file(String name) {
    return folder.resolve(name + SUFFIX);
  }

  private static Optional<ProgramRecord> read(Path file) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = file.getFileName().toString().replace(SUFFIX, "");
    return values.containsKey("pid")
        ? Optional.of(ProgramRecord.parse(name, values))
        : Optional.empty();
  }
}
