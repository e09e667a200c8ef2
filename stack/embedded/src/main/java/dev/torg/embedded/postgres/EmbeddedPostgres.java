package dev.torg.embedded.postgres;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.Folders;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A running PostgreSQL server. Data in the settings' folder is kept and used again by the next
 * start, also after the server was killed.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final String VERSION = "18.6.0";

  private final PostgresSettings settings;
  private final PostgresBinaries binaries;
  private final ServerUser user;
  private final Superuser superuser;
  private final Process guard;

  private EmbeddedPostgres(
      PostgresSettings settings,
      PostgresBinaries binaries,
      ServerUser user,
      Superuser superuser,
      Process guard) {
    this.settings = settings;
    this.binaries = binaries;
    this.user = user;
    this.superuser = superuser;
    this.guard = guard;
  }

  /** Starts a server and returns when it takes connections; unpacks the binaries if needed. */
  public static EmbeddedPostgres start(PostgresSettings settings, Path binariesFolder) {
    PostgresBinaries binaries =
        PostgresBinaries.unpackedIn(
            binariesFolder.toAbsolutePath().resolve("postgresql-" + VERSION));
    Folders.openForAll(settings.folder());
    ServerUser user = ServerUser.whoCanEnter(settings.folder());
    user.take(settings.folder());
    Superuser superuser = Superuser.of(settings, user);
    if (!Files.exists(settings.cluster())) {
      initialize(settings, binaries, user, superuser);
    }
    stopLeftover(settings, binaries, user);
    user.command(
            binaries.program("pg_ctl"),
            "-D",
            settings.cluster().toString(),
            "-w",
            "-t",
            "60",
            "-l",
            settings.cluster().resolve("server.log").toString(),
            "-o",
            settings.serverOptions(),
            "start")
        .run();
    Process guard = guard(stopCommand(settings, binaries, user));
    return new EmbeddedPostgres(settings, binaries, user, superuser, guard);
  }

  /** A folder outside of any project, where every test run of this user finds the binaries. */
  public static Path sharedBinariesFolder() {
    return Path.of(
        System.getProperty("java.io.tmpdir"), "torg-binaries-" + System.getProperty("user.name"));
  }

  public int port() {
    return settings.port();
  }

  /** The process id of the server itself. */
  public long pid() {
    try {
      String file = Files.readString(settings.cluster().resolve("postmaster.pid"));
      return Long.parseLong(file.lines().findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL is not running", e);
    }
  }

  public Databases databases() {
    return new Databases("127.0.0.1", settings.port(), Superuser.NAME, superuser.password());
  }

  @Override
  public void close() {
    guard.destroy();
    if (Files.exists(settings.cluster().resolve("postmaster.pid"))) {
      stopCommand(settings, binaries, user).succeeds();
    }
  }

  private static void initialize(
      PostgresSettings settings, PostgresBinaries binaries, ServerUser user, Superuser superuser) {
    Path unfinished = settings.folder().resolve("cluster-unfinished");
    Folders.delete(unfinished);
    user.command(
            binaries.program("initdb"),
            "--auth=scram-sha-256",
            "--username=" + Superuser.NAME,
            "--pwfile=" + superuser.passwordFile(),
            "--pgdata=" + unfinished,
            "--encoding=UTF-8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            settings.durable() ? "--data-checksums" : "--no-sync",
            "--no-instructions")
        .run();
    try {
      if (settings.host().isPresent()) {
        letNeighboursIn(unfinished);
      }
      Files.move(unfinished, settings.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void letNeighboursIn(Path cluster) throws IOException {
    Files.writeString(
        cluster.resolve("pg_hba.conf"),
        "host all all samenet scram-sha-256\n",
        StandardOpenOption.APPEND);
  }

  private static void stopLeftover(
      PostgresSettings settings, PostgresBinaries binaries, ServerUser user) {
    if (Files.exists(settings.cluster().resolve("postmaster.pid"))) {
      stopCommand(settings, binaries, user).succeeds();
    }
  }

  private static Command stopCommand(
      PostgresSettings settings, PostgresBinaries binaries, ServerUser user) {
    return user.command(
        binaries.program("pg_ctl"),
        "-D",
        settings.cluster().toString(),
        "-m",
        "fast",
        "-w",
        "-t",
        "30",
        "stop");
  }

  /** Waits for the end of this JVM, which closes its standard input, and then stops the server. */
  private static Process guard(Command stop) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; cat >/dev/null; exec \"$@\"", "torg"));
    words.addAll(stop.words());
    try {
      return new ProcessBuilder(words)
          .directory(new File("/"))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
