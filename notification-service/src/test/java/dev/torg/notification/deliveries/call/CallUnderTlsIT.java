package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Attempt.Failure;
import dev.torg.notification.deliveries.domain.Claimed.Letter;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.TlsReceiver;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Under TLS, too, a call goes to the address that was judged, and is made by the name of the URL.
 * No resolver but that of the test knows the name: whoever asks another one reaches nobody.
 */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class CallUnderTlsIT {

  private static final String NAME = "hooks.nowhere.invalid";
  private static final Letter LETTER = new Letter(1, UUID.randomUUID(), "{}", null);
  private static final String SECRET = "c2VjcmV0IG9mIGF0IGxlYXN0IDI0IGJ5dGVzIGZvciB0ZXN0cw==";

  @Inject JudgeAddress judgeAddress;
  @Inject CallEndpoint callEndpoint;
  @Inject KnownHosts hosts;
  @Inject Vertx vertx;
  @TempDir Path folder;

  @BeforeEach
  void teach() {
    hosts.let(NAME, "127.0.0.1");
  }

  @Test
  void reachesTheJudgedAddressByTheNameOfTheUrl() throws Exception {
    try (TlsReceiver receiver = new TlsReceiver(folder, "dns:" + NAME)) {
      String url = receiver.url(NAME);
      // When
      Attempt attempt = call(believing(receiver), url);
      // Then
      assertThat(attempt.status()).isEqualTo(200);
      assertThat(receiver.called())
          .containsExactly(new TlsReceiver.Names(NAME, URI.create(url).getAuthority()));
    }
  }

  @Test
  void saysNothingToWhoeverHasACertificateForAnotherName() throws Exception {
    try (TlsReceiver receiver = new TlsReceiver(folder, "dns:other.nowhere.invalid,ip:127.0.0.1")) {
      // When
      Attempt attempt = call(believing(receiver), receiver.url(NAME));
      // Then
      assertThat(attempt.failure()).isEqualTo(Failure.TLS);
      assertThat(receiver.called()).isEmpty();
    }
  }

  @Test
  void saysNothingToWhoeverNobodyVouchesFor() throws Exception {
    try (TlsReceiver receiver = new TlsReceiver(folder, "dns:" + NAME)) {
      // When
      Attempt attempt = call(callEndpoint, receiver.url(NAME));
      // Then
      assertThat(attempt.failure()).isEqualTo(Failure.TLS);
      assertThat(receiver.called()).isEmpty();
    }
  }

  @Test
  void reachesAnAddressThatIsNoName() throws Exception {
    try (TlsReceiver receiver = new TlsReceiver(folder, "ip:127.0.0.1")) {
      // When
      Attempt attempt = call(believing(receiver), receiver.url("127.0.0.1"));
      // Then
      assertThat(attempt.status()).isEqualTo(200);
    }
  }

  private CallEndpoint believing(TlsReceiver receiver) {
    PinnedClient client =
        new PinnedClient(vertx, PinnedClient.careful().setTrustOptions(receiver.trust()));
    return new CallEndpoint(judgeAddress, client, Clock.systemUTC());
  }

  private static Attempt call(CallEndpoint by, String url) {
    return by.call(new CallbackUrl(url), LETTER, List.of(SECRET))
        .await()
        .atMost(Duration.ofSeconds(20));
  }
}
