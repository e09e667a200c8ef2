package dev.torg.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to the public address, as any client on the net would. */
public final class Gateway {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
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

  public Narrator narrator() {
    return narrator;
  }

  /** The same address, with somebody else listening. */
  public Gateway heardBy(Narrator other) {
    return new Gateway(address, other);
  }

  public Answer send(Call call) {
    Answer answer = answer(exchange(call, address.resolve(call.path())));
    narrator.exchange(call, answer);
    return answer;
  }

  /** Sends to wherever the address leads, and tells nobody. */
  public HttpResponse<String> exchange(Call call, URI target) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(PATIENCE)
            .method(
                call.method(),
                call.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new JourneyFailed("Torg does not answer on " + target + "; is it up?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JourneyFailed("Interrupted.");
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(),
        json(response.body()),
        response
            .headers()
            .firstValue("Location")
            .filter(to -> response.statusCode() < 400)
            .filter(to -> response.statusCode() >= 300)
            .map(URI::create),
        response.body());
  }

  private static JsonNode json(String body) {
    try {
      return body.startsWith("{") || body.startsWith("[")
          ? JSON.readTree(body)
          : MissingNode.getInstance();
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
