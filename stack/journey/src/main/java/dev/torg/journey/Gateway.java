package dev.torg.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to the public address, as any client on the net would. */
public final class Gateway {

  static final ObjectMapper JSON = new ObjectMapper();
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final URI address;
  private final Narrator narrator;

  public Gateway(URI address, Narrator narrator) {
    this.address = address;
    this.narrator = narrator;
  }

  public URI address() {
    return address;
  }

  Narrator narrator() {
    return narrator;
  }

  /** The same address, with somebody else listening. */
  Gateway heardBy(Narrator other) {
    return new Gateway(address, other);
  }

  /**
   * @throws Unanswered when there is no answer
   */
  Answer send(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(call.path()))
            .timeout(PATIENCE)
            .method(
                call.method(),
                call.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    try {
      Answer answer = Answer.of(call, HTTP.send(request.build(), BodyHandlers.ofString()));
      narrator.exchange(call, answer);
      return answer;
    } catch (IOException e) {
      throw new Unanswered("Torg does not answer on " + address + "; is it up?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered("Interrupted.");
    }
  }
}
