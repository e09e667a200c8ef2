package dev.torg.rehearsal.outside;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.embedded.process.FreePort;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs that play the internet: nginx with TLS before everything, the development eID behind.
 */
public final class Internet {

  private static final int EID_PORT = 8081;
  private static final int MAIL_PORT = 2525;
  private static final int HTTPS = 443;
  private static final int MOST_SECONDS = 30;

  private final Path folder;

  private Internet(Path folder) {
    this.folder = folder;
  }

  /** Makes what they serve, and the store of who is believed. */
  public static Internet prepared(Path checkout, Path folder, Path trustStore) {
    Folders.openForAll(folder);
    new Certificate(folder).make(trustStore);
    new RegisterFiles(folder.resolve("register"))
        .write(checkout.resolve("platform/registry/src/main/resources/demo/companies.json"));
    return new Internet(folder);
  }

  /**
   * Returns when all of them take connections.
   *
   * @param gateway address that the way in leads to
   */
  public void start(Path checkout, String gateway) {
    Path eid = checkout.resolve("stack/development-eid/target");
    launch(
        "eid",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx96m",
        "-cp",
        eid + "/*:" + eid + "/lib/*",
        "dev.torg.eid.DevelopmentEid",
        Integer.toString(EID_PORT),
        Integer.toString(MAIL_PORT));
    writeConfiguration(gateway);
    launch("nginx", "nginx", "-p", folder.toString(), "-c", "nginx.conf");
    await("127.0.0.1", EID_PORT);
    await(Names.INTERNET, HTTPS);
  }

  /** All mails that came, as text. */
  public static String mails() {
    URI pages = URI.create("http://127.0.0.1:" + EID_PORT);
    return Caller.nobody(new Gateway(pages, Narrator.SILENT)).get("/mail/texts").text();
  }

  private void launch(String name, String... words) {
    try {
      new ProcessBuilder(List.of(words))
          .redirectErrorStream(true)
          .redirectOutput(folder.resolve(name + ".log").toFile())
          .start();
    } catch (IOException e) {
      throw new CommandFailed(name + " could not be run: " + e.getMessage());
    }
  }

  private void writeConfiguration(String gateway) {
    try (InputStream template = Internet.class.getResourceAsStream("/rehearsal/nginx.conf")) {
      if (template == null) {
        throw new IOException("rehearsal/nginx.conf is missing");
      }
      String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve("nginx.conf"),
          text.replace("@gateway@", gateway)
              .replace("@address@", Names.INTERNET)
              .replace("@eid@", Integer.toString(EID_PORT))
              .replace("@mail@", Integer.toString(MAIL_PORT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void await(String host, int port) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (!FreePort.answers(host, port)) {
      if (System.nanoTime() > end) {
        throw new CommandFailed("nobody listens on " + host + ":" + port);
      }
      Thread.onSpinWait();
    }
  }
}
