package dev.torg.rehearsal.cluster;

import dev.torg.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Secrets by name and key, each a file, as volumes show them. */
public record Secrets(Path folder) {

  /** Where somebody else may write one. */
  public Path file(String name, String key) {
    return Folders.openForAll(folder.resolve(name)).resolve(key);
  }

  public void put(String name, String key, byte[] value) {
    try {
      Files.write(file(name, key), value);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write Secret " + name, e);
    }
  }

  Optional<String> text(String name, String key) {
    Path file = folder.resolve(name).resolve(key);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read Secret " + name, e);
    }
  }

  /** The folder of one, readable as its volume says. */
  Path volume(String name, int mode, int group) {
    Path secret = folder.resolve(name);
    try (var files = Files.list(secret)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:gid", group);
        Files.setAttribute(file, "unix:mode", mode);
      }
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException("there is no Secret " + name, e);
    }
  }
}
