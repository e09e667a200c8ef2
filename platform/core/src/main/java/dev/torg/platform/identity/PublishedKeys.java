package dev.torg.platform.identity;

import dev.torg.platform.time.WallTime;
import io.quarkus.arc.DefaultBean;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the issuer publishes, fetched when first needed and again when a token names a key
 * that is not known, but not more often than every ten seconds.
 */
@ApplicationScoped
@DefaultBean
class PublishedKeys implements VerificationKeys {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int TIMEOUT_MILLIS = 3_000;

  private final TokenSettings settings;
  private final Clock clock;
  private final HttpClient http;
  private final @Nullable PublicKey fixed;
  private volatile Map<String, PublicKey> known = Map.of();
  private volatile Instant lastFetch = Instant.MIN;

  @Inject
  PublishedKeys(TokenSettings settings, @WallTime Clock clock, Vertx vertx)
      throws GeneralSecurityException {
    this.settings = settings;
    this.clock = clock;
    this.http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS));
    this.fixed =
        settings.publicKey().isPresent()
            ? KeyUtils.decodePublicKey(settings.publicKey().get())
            : null;
  }

  @Override
  public Uni<PublicKey> byId(String keyId) {
    if (fixed != null) {
      return Uni.createFrom().item(fixed);
    }
    PublicKey key = known.get(keyId);
    if (key != null) {
      return Uni.createFrom().item(key);
    }
    return fetchedLately() ? unknown() : fetch().flatMap(fetched -> amongKnown(keyId));
  }

  private boolean fetchedLately() {
    return clock
        .instant()
        .isBefore(lastFetch.equals(Instant.MIN) ? lastFetch : lastFetch.plus(PAUSE));
  }

  private Uni<PublicKey> amongKnown(String keyId) {
    PublicKey key = known.get(keyId);
    return key == null ? unknown() : Uni.createFrom().item(key);
  }

  private static Uni<PublicKey> unknown() {
    return Uni.createFrom().failure(new InvalidTokenException("signed with an unknown key"));
  }

  private Uni<Void> fetch() {
    String url =
        settings
            .jwksUrl()
            .orElseThrow(() -> new IllegalStateException("torg.token.jwks-url is not set"));
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(url)
            .setTimeout(TIMEOUT_MILLIS);
    return Uni.createFrom()
        .completionStage(
            () ->
                http.request(request)
                    .compose(sent -> sent.send().compose(answer -> answer.body()))
                    .toCompletionStage())
        .invoke(this::remember)
        .replaceWithVoid()
        .onFailure()
        .transform(KeysUnavailableException::new);
  }

  private void remember(Buffer keySet) {
    Map<String, PublicKey> keys = new HashMap<>();
    try {
      for (JsonWebKey key : new JsonWebKeySet(keySet.toString()).getJsonWebKeys()) {
        if (key.getKey() instanceof PublicKey publicKey && key.getKeyId() != null) {
          keys.put(key.getKeyId(), publicKey);
        }
      }
    } catch (JoseException unreadable) {
      throw new IllegalArgumentException("the issuer's key set is not readable", unreadable);
    }
    known = Map.copyOf(keys);
    lastFetch = clock.instant();
  }
}
