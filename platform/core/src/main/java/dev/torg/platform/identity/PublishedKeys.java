package dev.torg.platform.identity;

import dev.torg.platform.network.InsideTls;
import dev.torg.platform.time.WallTime;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.jwt.util.KeyUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The keys that the issuer publishes: fetched at the start, when a token names a key that is not
 * known, but not more often than every ten seconds, and each hour, so that keys come and go.
 *
 * <p>An hourly fetch that fails harms no request: what is known stays known until the next one.
 */
@ApplicationScoped
@DefaultBean
class PublishedKeys implements VerificationKeys {

  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final Duration FRESH = Duration.ofHours(1);
  private static final int TIMEOUT_MILLIS = 3_000;
  private static final int OK = 200;
  private static final Logger LOG = Logger.getLogger(PublishedKeys.class);

  private final TokenSettings settings;
  private final Clock clock;
  private final HttpClient http;
  private final @Nullable PublicKey fixed;
  private volatile KeySet known = new KeySet(Map.of(), Instant.EPOCH);
  private final AtomicLong lastRefresh = new AtomicLong();
  private @Nullable Uni<Void> underWay;

  @Inject
  PublishedKeys(TokenSettings settings, @WallTime Clock clock, Vertx vertx, InsideTls tls)
      throws GeneralSecurityException {
    this.settings = settings;
    this.clock = clock;
    this.http =
        vertx.createHttpClient(tls.on(new HttpClientOptions().setConnectTimeout(TIMEOUT_MILLIS)));
    this.fixed =
        settings.publicKey().isPresent()
            ? KeyUtils.decodePublicKey(settings.publicKey().get())
            : null;
  }

  /** So that those who ask first need not wait for it; where it fails, they fetch. */
  void fetchEarly(@Observes StartupEvent start) {
    if (fixed == null && settings.jwksUrl().isPresent()) {
      fetchBeside();
    }
  }

  @Override
  public Uni<PublicKey> byId(String keyId) {
    if (fixed != null) {
      return Uni.createFrom().item(fixed);
    }
    PublicKey key = known.keys().get(keyId);
    if (key != null) {
      refreshHourly();
      return Uni.createFrom().item(key);
    }
    return isWithin(PAUSE, known.askedAt()) ? unknown() : fetch().chain(() -> amongKnown(keyId));
  }

  /** Whether none has come yet. */
  boolean areUnknown() {
    return known.keys().isEmpty();
  }

  /** One of the requests that come by starts it; none waits for it. */
  private void refreshHourly() {
    long last = lastRefresh.get();
    if (!isWithin(FRESH, known.askedAt())
        && !isWithin(PAUSE, Instant.ofEpochMilli(last))
        && lastRefresh.compareAndSet(last, clock.millis())) {
      fetchBeside();
    }
  }

  private void fetchBeside() {
    fetch()
        .subscribe()
        .with(done -> {}, failure -> LOG.warnf("The keys of the issuer: %s", failure));
  }

  private boolean isWithin(Duration span, Instant moment) {
    return clock.instant().isBefore(moment.plus(span));
  }

  private Uni<PublicKey> amongKnown(String keyId) {
    PublicKey key = known.keys().get(keyId);
    return key == null ? unknown() : Uni.createFrom().item(key);
  }

  private static Uni<PublicKey> unknown() {
    return Uni.createFrom().failure(new InvalidTokenException("signed with an unknown key"));
  }

  /** One at a time, however many ask meanwhile: an issuer in trouble is not asked by each. */
  private synchronized Uni<Void> fetch() {
    Uni<Void> fetch = underWay;
    if (fetch == null) {
      fetch = ask().onTermination().invoke(this::end).memoize().indefinitely();
      underWay = fetch;
    }
    return fetch;
  }

  private synchronized void end() {
    underWay = null;
  }

  private Uni<Void> ask() {
    String url =
        settings
            .jwksUrl()
            .orElseThrow(() -> new IllegalStateException("torg.token.jwks-url is not set"));
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(url)
            .setTimeout(TIMEOUT_MILLIS);
    Instant now = clock.instant();
    return Uni.createFrom()
        .completionStage(
            () ->
                http.request(request)
                    .compose(sent -> sent.send().compose(PublishedKeys::keySet))
                    .toCompletionStage())
        .invoke(answer -> remember(new KeySet(keysIn(answer), now)))
        .replaceWithVoid()
        .onFailure()
        .transform(KeysUnavailableException::new);
  }

  private static Future<Buffer> keySet(HttpClientResponse answer) {
    return answer.statusCode() == OK
        ? answer.body()
        : Future.failedFuture("the issuer answered " + answer.statusCode());
  }

  /** An older answer may arrive after a newer one. */
  private synchronized void remember(KeySet fetched) {
    if (!fetched.askedAt().isBefore(known.askedAt())) {
      known = fetched;
    }
  }

  /** An empty set would refuse everybody: it is taken for trouble of the issuer. */
  private static Map<String, PublicKey> keysIn(Buffer answer) {
    Map<String, PublicKey> keys = new HashMap<>();
    try {
      for (JsonWebKey key : new JsonWebKeySet(answer.toString()).getJsonWebKeys()) {
        if (key.getKey() instanceof PublicKey publicKey && key.getKeyId() != null) {
          keys.put(key.getKeyId(), publicKey);
        }
      }
    } catch (JoseException unreadable) {
      throw new IllegalArgumentException("the issuer's key set is not readable", unreadable);
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("the issuer publishes no key");
    }
    return Map.copyOf(keys);
  }

  private record KeySet(Map<String, PublicKey> keys, Instant askedAt) {}
}
