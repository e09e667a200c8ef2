package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Two hundred of the worst bodies and pictures at once, for one service with its usual memory: it
 * lives, says clearly what it does not take, and serves others.
 */
@Isolated("takes a service to its limits")
class WorstBodiesIT {

  private static final int CALLERS = 10;
  private static final int EACH = 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SERVICE = "productorder-service";

  /** The last one is the gateway's, for a body that did not come in time on a busy machine. */
  private static final Set<Integer> CLEAR = Set.of(200, 400, 413, 429, 503, 408);

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void endNoServiceAndKeepNobodyOut() {
    long process = torg.program(SERVICE).pid();
    List<String> bodies = WorstBodies.all();
    List<CompletableFuture<HttpResponse<String>>> harmful = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      String token = torg.mint().partner("70041" + (10 + caller));
      for (int number = 0; number < EACH; number++) {
        harmful.add(send(token, bodies.get(number % bodies.size())));
      }
    }
    String other = torg.mint().partner("7004199");
    List<Integer> served = new ArrayList<>();
    while (!harmful.stream().allMatch(CompletableFuture::isDone)) {
      served.add(torg.caller(other).get("/management/v2/product-orders").status());
    }
    served.add(torg.caller(other).get("/management/v2/product-orders").status());

    assertThat(harmful).extracting(answer -> answer.join().statusCode()).contains(200, 413);
    assertThat(harmful).allMatch(answer -> CLEAR.contains(answer.join().statusCode()));
    assertThat(served).contains(200).allMatch(status -> Set.of(200, 503).contains(status));
    assertThat(torg.program(SERVICE).pid()).isEqualTo(process);
  }

  private CompletableFuture<HttpResponse<String>> send(String token, String body) {
    URI address = torg.gateway().resolve("/management/v1/product-orders?dryRun=true");
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.sendAsync(request, BodyHandlers.ofString());
  }
}
