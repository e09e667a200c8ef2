package dev.torg.platform.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The public register of Norwegian companies ({@code /enhetsregisteret/api}). Companies of other
 * countries are unknown to it. 404 and 410 mean that there is no such company; every other answer
 * but 200, and silence, mean that the register cannot be asked now.
 */
final class BronnoysundRegistry implements BusinessRegistry {

  private static final Logger LOG = Logger.getLogger(BronnoysundRegistry.class);
  private static final String UNITS = "/enhetsregisteret/api/enheter/";

  private final HttpClient client;
  private final ObjectMapper mapper;
  private final RegistryConfig.Bronnoysund config;

  BronnoysundRegistry(Vertx vertx, ObjectMapper mapper, RegistryConfig.Bronnoysund config) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().toMillis())
                .setDecompressionSupported(true));
    this.mapper = mapper;
    this.config = config;
  }

  @Override
  public Uni<Optional<Company>> company(BusinessIdentifier identifier) {
    return ask(identifier, "")
        .map(answer -> answer.flatMap(unit -> BronnoysundUnit.company(identifier, unit)));
  }

  @Override
  public Uni<List<RoleHolder>> roles(BusinessIdentifier identifier) {
    return ask(identifier, "/roller")
        .map(answer -> answer.map(BronnoysundRoles::holders).orElse(List.of()));
  }

  private Uni<Optional<JsonNode>> ask(BusinessIdentifier identifier, String part) {
    if (identifier.scheme() != Scheme.NO_ORG) {
      return Uni.createFrom().item(Optional.empty());
    }
    return client
        .request(request(UNITS + identifier.id() + part))
        .flatMap(HttpClientRequest::send)
        .flatMap(this::read)
        .ifNoItem()
        .after(config.timeout())
        .fail()
        .onFailure()
        .transform(this::unavailable);
  }

  private RequestOptions request(String path) {
    return new RequestOptions()
        .setMethod(HttpMethod.GET)
        .setAbsoluteURI(config.url().resolve(path).toString())
        .setTimeout(config.timeout().toMillis())
        .putHeader("Accept", "application/json");
  }

  private Uni<Optional<JsonNode>> read(HttpClientResponse response) {
    return switch (response.statusCode()) {
      case 200 -> response.body().map(this::parse).map(Optional::of);
      case 404, 410 -> Uni.createFrom().item(Optional.empty());
      default -> Uni.createFrom().failure(new IOException("status " + response.statusCode()));
    };
  }

  private JsonNode parse(Buffer body) {
    try {
      JsonNode json = mapper.readTree(body.getBytes());
      if (json.isObject()) {
        return json;
      }
      throw new IllegalStateException("not a JSON object");
    } catch (IOException e) {
      throw new IllegalStateException("not JSON", e);
    }
  }

  private Throwable unavailable(Throwable cause) {
    LOG.warnf("The business registry did not answer: %s", cause.toString());
    return Problems.retryAfter(
        ProblemType.UNAVAILABLE,
        "The business registry cannot be asked at the moment. Try again later.",
        (int) config.retryAfter().toSeconds());
  }
}
