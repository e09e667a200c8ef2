package dev.torg.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.network.InsideTls;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signing keys come and go by the steps for operators, and no request notices. */
class KeysRotateTest {

  private static final int CALLERS = 4;

  private final Vertx vertx = Vertx.vertx();
  private final WorldClock clock = new WorldClock();
  private final FakeIssuer issuer = new FakeIssuer();
  private final AtomicIntegerArray callsOf = new AtomicIntegerArray(CALLERS);
  private final Queue<Throwable> refusals = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped = false;

  @BeforeEach
  void publish() {
    issuer.open();
  }

  @AfterEach
  void stop() {
    issuer.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  @Timeout(60)
  void noRequestFailsWhileKeysRotate() throws Exception {
    // Given
    TokenVerifier verifier = verifier();
    verify(verifier, token(issuer.first()));
    ExecutorService pool = Executors.newFixedThreadPool(CALLERS);
    List<Future<?>> calls = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      int number = caller;
      calls.add(pool.submit(() -> call(verifier, number)));
    }

    // When
    for (int rotation = 0; rotation < 5; rotation++) {
      rotate(FakeIssuer.newKey("key-" + rotation));
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
    RsaJsonWebKey old = issuer.first();
    TokenVerifier verifier = verifier();
    verify(verifier, token(old));
    issuer.publish(FakeIssuer.newKey("b"));

    // When
    clock.moveOn(Duration.ofMinutes(61));

    // Then
    while (isTaken(verifier, token(old))) {
      Thread.onSpinWait();
    }
    assertThat(issuer.fetches()).isEqualTo(2);
  }

  @Test
  @Timeout(60)
  void troubleOfTheIssuerHarmsNobodyWhoseKeyIsKnown() {
    // Given
    TokenVerifier verifier = verifier();
    RsaJsonWebKey key = issuer.first();
    verify(verifier, token(key));
    issuer.publish();

    // When
    clock.moveOn(Duration.ofHours(2));

    // Then
    while (issuer.fetches() < 5) {
      assertThat(isTaken(verifier, token(key))).isTrue();
      clock.moveOn(Duration.ofSeconds(11));
    }
  }

  @Test
  @Timeout(60)
  void keysThatCameAtTheStartServeTheFirstRequest() {
    // Given
    PublishedKeys keys = keys();
    await()
        .atMost(Duration.ofSeconds(50))
        .ignoreException(ConditionTimeoutException.class)
        .untilAsserted(() -> fetchEarly(keys));
    issuer.close();

    // When
    boolean taken = isTaken(verifier(keys), token(issuer.first()));

    // Then
    assertThat(taken).isTrue();
  }

  @Test
  @Timeout(60)
  void whoeverAsksTogetherWaitsForOneFetch() {
    // Given
    TokenVerifier verifier = verifier();
    String token = token(issuer.first());

    // When
    Uni.join()
        .all(IntStream.range(0, 20).mapToObj(caller -> verifier.verify(token)).toList())
        .andFailFast()
        .await()
        .indefinitely();

    // Then
    assertThat(issuer.fetches()).isEqualTo(1);
  }

  /** Fails where the machine was too slow for what a fetch may take. */
  private static void fetchEarly(PublishedKeys keys) {
    keys.fetchEarly(new StartupEvent());
    await().atMost(Duration.ofSeconds(5)).until(() -> !keys.areUnknown());
  }

  /** Publish the new key, let it sign when verifiers can have seen it, take the old one away. */
  private void rotate(RsaJsonWebKey fresh) {
    RsaJsonWebKey old = issuer.first();
    issuer.publish(old, fresh);
    letEachCallTwice();
    clock.moveOn(Duration.ofSeconds(11));
    issuer.publish(fresh, old);
    letEachCallTwice();
    clock.moveOn(Duration.ofHours(23));
    issuer.publish(fresh);
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
        verify(verifier, token(issuer.first()));
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
    return FakeIssuer.token(key, clock.instant());
  }

  private TokenVerifier verifier() {
    return verifier(keys());
  }

  private TokenVerifier verifier(PublishedKeys keys) {
    return new TokenVerifier(settings(), keys, clock);
  }

  private TokenSettings settings() {
    return SampleSettings.with(Map.of("torg.token.jwks-url", issuer.url()));
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
}
