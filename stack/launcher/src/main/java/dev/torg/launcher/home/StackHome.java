package dev.torg.launcher.home;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything of one stack is.
 *
 * @param root the folder that holds the modules
 * @param state the folder for data, logs and everything else that a run leaves
 */
public record StackHome(Path root, Path state) {

  private static final long LEAST_FREE_BYTES = 1L << 30;

  /** The home that the {@code torg} script names. */
  public static StackHome current() {
    return in(Path.of(System.getProperty("torg.home", ".")).toAbsolutePath().normalize());
  }

  /** A home that keeps its state in the folder {@code .torg} of its root. */
  public static StackHome in(Path root) {
    return new StackHome(root, root.resolve(".torg"));
  }

  public Path logs() {
    return Folders.openForAll(state().resolve("logs"));
  }

  public Path run() {
    return Folders.openForAll(state().resolve("run"));
  }

  public Path postgres() {
    return state().resolve("postgres");
  }

  public Path kafka() {
    return state().resolve("kafka");
  }

  public Path binaries() {
    return state().resolve("binaries");
  }

  public Path demoKeys() {
    return state().resolve("demo-keys.json");
  }

  public Path combinedLog() {
    return logs().resolve("stack.log");
  }

  public Path signingKey() {
    return state().resolve("keys").resolve("token-signing-key.pem");
  }

  /** What the gateway signs for services with. */
  public Path passKey() {
    return state().resolve("keys").resolve("pass-signing-key.pem");
  }

  /** The file that a packaged service is started from. */
  public Path serviceJar(String module) {
    return root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /**
   * @throws CommandFailed when less than 1 GiB is left where the data is kept
   */
  public void requireFreeSpace() {
    Folders.openForAll(state());
    try {
      long free = Files.getFileStore(state()).getUsableSpace();
      if (free < LEAST_FREE_BYTES) {
        throw new CommandFailed(
            "The disk is full: %d MiB are free at %s, at least 1024 MiB are needed."
                .formatted(free >> 20, state()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
