package dev.torg.portal.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls the API as the person who looks at the page. */
@ApplicationScoped
public class Api {

  private static final int CONNECTIONS = 64;
  private static final int NOBODY_ANSWERED = 504;
  private static final Duration A_MOMENT = Duration.ofMillis(200);
  private static final int MOMENTS = 4;

  private final HttpClient http;
  private final ClientSettings settings;
  private final ObjectMapper json;

  Api(Vertx vertx, ClientSettings settings, ObjectMapper json) {
    this.settings = settings;
    this.json = json;
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setDecompressionSupported(true));
  }

  /**
   * Makes the call. Fails with {@link ApiRefused}. What only reads is tried a second time when
   * nobody answers, and what goes on already is waited for.
   *
   * @param authorization the header that proves who asks; null for what anybody may ask
   */
  public Uni<ApiAnswer> call(ApiCall call, @Nullable String authorization) {
    return Uni.createFrom()
        .completionStage(() -> attempt(call, authorization).toCompletionStage())
        .onFailure(failure -> isBroken(failure) && call.isSafe())
        .retry()
        .atMost(1)
        .onFailure(failure -> failure instanceof ApiRefused twice && twice.isUnderWay())
        .retry()
        .withBackOff(A_MOMENT)
        .atMost(MOMENTS)
        .onFailure(failure -> !(failure instanceof ApiRefused))
        .transform(this::unanswered);
  }

  /** Vert.x has an exception of its own for a connection that ends before the answer. */
  private static boolean isBroken(Throwable failure) {
    return failure instanceof IOException || failure instanceof HttpClosedException;
  }

  /** The body of a call, as the record or map has it. */
  public Buffer write(Object document) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(document));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Reads of an answer what the record knows; members that it does not know are left. */
  public <T> T read(JsonNode node, Class<T> type) {
    try {
      return json.treeToValue(node, type);
    } catch (JsonProcessingException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
  }

  private Future<ApiAnswer> attempt(ApiCall call, @Nullable String authorization) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(call.method())
            .setAbsoluteURI(settings.url().resolve(call.path()).toString())
            .setTimeout(settings.answer().toMillis())
            .setFollowRedirects(false);
    call.headers().forEach(options::putHeader);
    if (authorization != null) {
      options.putHeader("Authorization", authorization);
    }
    return http.request(options).compose(request -> send(request, call));
  }

  /**
   * In one step, on the connection's own thread: an answer that comes before somebody waits for its
   * body would be waited for in vain by who calls from another thread.
   */
  private Future<ApiAnswer> send(HttpClientRequest request, ApiCall call) {
    Future<HttpClientResponse> response =
        call.body() == null ? request.send() : request.send(call.body());
    return response.compose(this::answer);
  }

  private Future<ApiAnswer> answer(HttpClientResponse response) {
    return response
        .body()
        .map(
            bytes -> {
              JsonNode body = parse(bytes);
              if (response.statusCode() >= 400) {
                throw new ApiRefused(response.statusCode(), body);
              }
              return new ApiAnswer(body, response.headers());
            });
  }

  private JsonNode parse(Buffer bytes) {
    try {
      return bytes.length() == 0 ? json.createObjectNode() : json.readTree(bytes.getBytes());
    } catch (IOException noJson) {
      return json.createObjectNode();
    }
  }

  private ApiRefused unanswered(Throwable cause) {
    ApiRefused refused =
        new ApiRefused(NOBODY_ANSWERED, json.valueToTree(Map.of("title", "No answer")));
    refused.initCause(cause);
    return refused;
  }
}
