package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.torg.platform.network.InsideTls;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signing keys come and go by the steps for operators, and no request notices. */
class KeysRotateTest {

  private static final String ISSUER = "https://torg.test";
  private static final int CALLERS = 4;
  private static final PartnerCaller PARTNER =
      new PartnerCaller(UUID.randomUUID(), "123456", Optional.empty());

  private final Vertx vertx = Vertx.vertx();
  private final WorldClock clock = new WorldClock();
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile List<RsaJsonWebKey> published = List.of(newKey("a"));
  private final AtomicIntegerArray callsOf = new AtomicIntegerArray(CALLERS);
  private final Queue<Throwable> refusals = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped = false;
  private final HttpServer issuer = newServer();

  @BeforeEach
  void publish() {
    issuer.createContext(
        "/keys",
        exchange -> {
          fetches.incrementAndGet();
          byte[] set =
              new JsonWebKeySet(List.<JsonWebKey>copyOf(published))
                  .toJson()
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, set.length);
          exchange.getResponseBody().write(set);
          exchange.close();
        });
    issuer.start();
  }

  @AfterEach
  void stop() {
    issuer.stop(0);
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  @Timeout(60)
  void noRequestFailsWhileKeysRotate() throws Exception {
    // Given
    TokenVerifier verifier = verifier();
    verify(verifier, token(published.get(0)));
    ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
    List<Future<?>> calls = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      int number = caller;
      calls.add(pool.submit(() -> call(verifier, number)));
    }

    // When
    for (int rotation = 0; rotation < 5; rotation++) {
      rotate(newKey("key-" + rotation));
    }
    stopped = true;
    for (Future<?> call : calls) {
      call.get();
    }
    pool.shutdown();

    // Then
    assertThat(refusals).isEmpty();
  }

  @Test
  @Timeout(60)
  void aKeyThatWasTakenAwayIsForgottenWithinTheHour() {
    // Given
    RsaJsonWebKey old = published.get(0);
    TokenVerifier verifier = verifier();
    verify(verifier, token(old));
    published = List.of(newKey("b"));

    // When
    clock.moveOn(Duration.ofMinutes(61));

    // Then
    while (isTaken(verifier, token(old))) {
      Thread.onSpinWait();
    }
    assertThat(fetches.get()).isEqualTo(2);
  }

  @Test
  @Timeout(60)
  void troubleOfTheIssuerHarmsNobodyWhoseKeyIsKnown() {
    // Given
    TokenVerifier verifier = verifier();
    RsaJsonWebKey key = published.get(0);
    verify(verifier, token(key));
    published = List.of();

    // When
    clock.moveOn(Duration.ofHours(2));

    // Then
    while (fetches.get() < 5) {
      assertThat(isTaken(verifier, token(key))).isTrue();
      clock.moveOn(Duration.ofSeconds(11));
    }
  }

  @Test
  @Timeout(60)
  void keysThatCameAtTheStartServeTheFirstRequest() {
    // Given
    PublishedKeys keys = keys();
    keys.fetchEarly(new StartupEvent());
    while (keys.areUnknown()) {
      Thread.onSpinWait();
    }
    issuer.stop(0);

    // When
    boolean taken = isTaken(verifier(keys), token(published.get(0)));

    // Then
    assertThat(taken).isTrue();
  }

  /** Publish the new key, let it sign when verifiers can have seen it, take the old one away. */
  private void rotate(RsaJsonWebKey fresh) {
    RsaJsonWebKey old = published.get(0);
    published = List.of(old, fresh);
    letEachCallTwice();
    clock.moveOn(Duration.ofSeconds(11));
    published = List.of(fresh, old);
    letEachCallTwice();
    clock.moveOn(Duration.ofHours(23));
    published = List.of(fresh);
    letEachCallTwice();
  }

  private void letEachCallTwice() {
    for (int caller = 0; caller < CALLERS; caller++) {
      int before = callsOf.get(caller);
      while (callsOf.get(caller) < before + 2) {
        Thread.onSpinWait();
      }
    }
  }

  private void call(TokenVerifier verifier, int caller) {
    while (!stopped) {
      try {
        verify(verifier, token(published.get(0)));
      } catch (RuntimeException refused) {
        refusals.add(refused);
      }
      callsOf.incrementAndGet(caller);
    }
  }

  private static boolean isTaken(TokenVerifier verifier, String token) {
    try {
      verify(verifier, token);
      return true;
    } catch (InvalidTokenException refused) {
      return false;
    }
  }

  private static VerifiedToken verify(TokenVerifier verifier, String token) {
    return Uni.createFrom().deferred(() -> verifier.verify(token)).await().indefinitely();
  }

  private String token(RsaJsonWebKey key) {
    Instant now = clock.instant();
    return Jwt.claims(TokenClaims.of(PARTNER))
        .issuer(ISSUER)
        .audience("torg")
        .issuedAt(now)
        .expiresAt(now.plus(Duration.ofHours(24)))
        .claim("jti", UUID.randomUUID().toString())
        .jws()
        .keyId(key.getKeyId())
        .sign(key.getRsaPrivateKey());
  }

  private TokenVerifier verifier() {
    return verifier(keys());
  }

  private TokenVerifier verifier(PublishedKeys keys) {
    return new TokenVerifier(settings(), keys, clock);
  }

  private Settings settings() {
    return new Settings("http://127.0.0.1:" + issuer.getAddress().getPort() + "/keys");
  }

  private PublishedKeys keys() {
    try {
      return new PublishedKeys(settings(), clock, vertx, new InsideTls(new NoTls()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Nothing is set, so that the key set is read without TLS. */
  private static final class NoTls implements TlsConfigurationRegistry {

    @Override
    public Optional<TlsConfiguration> get(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<TlsConfiguration> getDefault() {
      return Optional.empty();
    }

    @Override
    public void register(String name, TlsConfiguration configuration) {
      throw new UnsupportedOperationException(name);
    }
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RsaJsonWebKey newKey(String id) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The time of the world, which can be moved on. */
  private static final class WorldClock extends Clock {

    private final AtomicLong now =
        new AtomicLong(Instant.parse("2026-01-15T12:00:00Z").toEpochMilli());

    void moveOn(Duration span) {
      now.addAndGet(span.toMillis());
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(now.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private record Settings(String url) implements TokenSettings {

    @Override
    public String issuer() {
      return ISSUER;
    }

    @Override
    public String audience() {
      return "torg";
    }

    @Override
    public Optional<String> jwksUrl() {
      return Optional.of(url);
    }

    @Override
    public Optional<String> publicKey() {
      return Optional.empty();
    }

    @Override
    public int rememberedTokens() {
      return 100;
    }

    @Override
    public Duration clockSkew() {
      return Duration.ZERO;
    }
  }
}
