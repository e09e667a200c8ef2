package dev.torg.acceptance;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.Folders;
import dev.torg.embedded.process.FreePort;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.StackRun;
import dev.torg.launcher.supervision.Console;
import dev.torg.launcher.supervision.Program;
import dev.torg.launcher.supervision.ProgramRecord;
import dev.torg.launcher.supervision.ProgramRecords;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The packaged stack, started once for all tests of this JVM, on data of its own. */
final class TorgUnderTest {

  private static @Nullable TorgUnderTest shared;

  private final StackHome home;
  private final URI gateway;
  private final TokenMint mint;
  private final StackRun run;

  private TorgUnderTest(StackHome home, StackRun run, URI gateway, TokenMint mint) {
    this.home = home;
    this.run = run;
    this.gateway = gateway;
    this.mint = mint;
  }

  /** The running stack; the end of this JVM stops it in order. */
  static synchronized TorgUnderTest shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /** The same, asked through another address. */
  TorgUnderTest behind(URI address) {
    return new TorgUnderTest(home, run, address, mint);
  }

  private static TorgUnderTest start() {
    Path root = Path.of("..").toAbsolutePath().normalize();
    StackHome home = new StackHome(root, Path.of("target", "torg").toAbsolutePath());
    Folders.delete(home.state());
    home.requireFreeSpace();
    Console console =
        new Console(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            home.combinedLog());
    StackRun run = new StackRun(home, FreePort.anyPair(), Set.of(), console).withoutOptimising();
    Runtime.getRuntime().addShutdownHook(new Thread(run::stop, "stop-torg"));
    run.start();
    URI gateway = URI.create(run.publicUrl());
    return new TorgUnderTest(home, run, gateway, mint(home, gateway));
  }

  private static TokenMint mint(StackHome home, URI gateway) {
    String keyId =
        Caller.nobody(new Gateway(gateway, Narrator.SILENT))
            .get("/.well-known/jwks.json")
            .expect(200)
            .json()
            .at("/keys/0/kid")
            .asText();
    try {
      return new TokenMint(
          KeyUtils.decodePrivateKey(Files.readString(home.signingKey())),
          keyId,
          gateway.toString());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  StackHome home() {
    return home;
  }

  TokenMint mint() {
    return mint;
  }

  URI gateway() {
    return gateway;
  }

  Caller nobody() {
    return Caller.nobody(new Gateway(gateway, Narrator.SILENT));
  }

  Caller caller(String token) {
    return Caller.bearing(new Gateway(gateway, Narrator.SILENT), "acceptance", token);
  }

  /** The running program of that name; it may be another process after each kill. */
  ProgramRecord program(String name) {
    return new ProgramRecords(home.run()).named(name).orElseThrow();
  }

  /** One more of a service, to be started by whoever asks for it. */
  Program another(String module) {
    return run.another(module);
  }

  /** A service's own database, whose role is named as it is. */
  Database database(String name) {
    String password = new RememberedSettings(home).secret("database." + name);
    return new Database("127.0.0.1", program("postgres").port(), name, name, password);
  }
}
