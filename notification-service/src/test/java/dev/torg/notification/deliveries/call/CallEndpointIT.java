package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Attempt.Failure;
import dev.torg.notification.deliveries.domain.Claimed.Letter;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.testing.HostileUrls;
import dev.torg.notification.testing.KnownHosts;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CallEndpointIT {

  private static final String SECRET = "c2VjcmV0IG9mIGF0IGxlYXN0IDI0IGJ5dGVzIGZvciB0ZXN0cw==";
  private static final Letter LETTER = new Letter(1, UUID.randomUUID(), "{}", null);

  @Inject CallEndpoint callEndpoint;
  @Inject KnownHosts hosts;

  @BeforeEach
  void teach() {
    HostileUrls.teach(hosts);
  }

  static Stream<String> wellFormedHostileUrls() {
    return HostileUrls.all().filter(CallEndpointIT::isOne);
  }

  private static boolean isOne(String url) {
    try {
      return !CallbackUrl.of(url).value().isEmpty();
    } catch (IllegalArgumentException refusedAlready) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("wellFormedHostileUrls")
  void callsNobodyInside(String url) {
    // When
    Attempt attempt = call(url);
    // Then
    assertThat(attempt.failure()).isEqualTo(Failure.ADDRESS);
    assertThat(attempt.isSuccess()).isFalse();
  }

  @Test
  void judgesAgainWhatANameMeansNow() {
    // Given
    hosts.let("turns.example.com", "93.184.215.14");
    Registrant.freshPartner()
        .registers("https://turns.example.com/", "management.product-order.created.v1")
        .then()
        .statusCode(201);
    hosts.let("turns.example.com", "127.0.0.1");
    // When
    Attempt attempt = call("https://turns.example.com/");
    // Then
    assertThat(attempt.failure()).isEqualTo(Failure.ADDRESS);
  }

  private Attempt call(String url) {
    return callEndpoint
        .call(new CallbackUrl(url), LETTER, List.of(SECRET))
        .await()
        .atMost(Duration.ofSeconds(20));
  }
}
