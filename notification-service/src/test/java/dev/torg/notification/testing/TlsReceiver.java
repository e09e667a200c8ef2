package dev.torg.notification.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of this machine that has a certificate, signed by itself, for one name. */
public final class TlsReceiver implements AutoCloseable {

  /** The name that was asked for under TLS, null for none, and the one in the request. */
  public record Names(String indicated, String host) {}

  private static final String PASSWORD = "changeit";

  private final List<Names> called = new CopyOnWriteArrayList<>();
  private final PfxOptions keys;
  private final Vertx vertx = Vertx.vertx();
  private final HttpServer server;

  /**
   * @param folder an empty one for the keys
   * @param certified as keytool writes it, such as {@code dns:hooks.example.com}
   */
  public TlsReceiver(Path folder, String certified) throws Exception {
    String store = folder.resolve("keys.p12").toString();
    makeKeys(store, certified);
    keys = new PfxOptions().setPath(store).setPassword(PASSWORD);
    server =
        vertx
            .createHttpServer(
                new HttpServerOptions().setSsl(true).setSni(true).setKeyCertOptions(keys))
            .requestHandler(this::take);
    server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get();
  }

  public String url(String host) {
    return "https://" + host + ":" + server.actualPort() + "/hook?from=torg";
  }

  /** What somebody has who believes the certificate. */
  public PfxOptions trust() {
    return keys;
  }

  /** Of each request that arrived. */
  public List<Names> called() {
    return List.copyOf(called);
  }

  private void take(HttpServerRequest request) {
    called.add(new Names(request.connection().indicatedServerName(), request.getHeader("Host")));
    request.endHandler(end -> request.response().end("received"));
  }

  private static void makeKeys(String store, String certified)
      throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-dname",
                "CN=receiver",
                "-validity",
                "2",
                "-ext",
                "san=" + certified,
                "-storetype",
                "PKCS12",
                "-keystore",
                store,
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    if (keytool.waitFor() != 0) {
      throw new IllegalStateException("keytool failed");
    }
  }

  @Override
  public void close() {
    vertx.close();
  }
}
