package dev.torg.launcher.supervision;

import dev.torg.embedded.process.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks programs whether they are ready. */
public final class Health {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int OK = 200;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  /** Whether the address answers 200, or the port is open where there is no address. */
  public boolean isReady(@Nullable URI address, int port) {
    return address == null ? FreePort.answers(port) : answersOk(address);
  }

  private boolean answersOk(URI address) {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
