package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Attempt.Failure;
import dev.torg.notification.deliveries.domain.Claimed.Letter;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.testing.BareReceiver;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class CallOnTheWireIT {

  private static final String SECRET = "c2VjcmV0IG9mIGF0IGxlYXN0IDI0IGJ5dGVzIGZvciB0ZXN0cw==";
  private static final Letter LETTER = new Letter(1, UUID.randomUUID(), "{}", null);
  private static final String CREATED = "management.product-order.created.v1";
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Inject CallEndpoint callEndpoint;

  @Test
  void speaksHttp11() throws IOException {
    try (BareReceiver receiver = new BareReceiver(out -> say(out, "200 OK", 2, "ok"))) {
      // When
      Attempt attempt = call(receiver).join();
      // Then
      assertThat(attempt.status()).isEqualTo(200);
      assertThat(receiver.lines())
          .startsWith("POST /hook?from=torg HTTP/1.1")
          .noneMatch(line -> line.toLowerCase().startsWith("upgrade:"));
    }
  }

  @Test
  void hearsHowLongItIsAskedToWait() throws IOException {
    try (BareReceiver receiver =
        new BareReceiver(out -> say(out, "503 Busy\r\nRetry-After: 7200", 0, ""))) {
      // When
      Attempt attempt = call(receiver).join();
      // Then
      assertThat(attempt.asked()).isEqualTo(Duration.ofHours(2));
    }
  }

  @Test
  void keepsTheFirstKilobyteOfAnAnswer() throws IOException {
    String kept = "<a>&" + "x".repeat(1020);
    try (BareReceiver receiver =
        new BareReceiver(out -> say(out, "500 Sorry", 5000, kept + "y".repeat(5000 - 1024)))) {
      // When
      Attempt attempt = call(receiver).join();
      // Then
      assertThat(attempt.status()).isEqualTo(500);
      assertThat(text(attempt)).isEqualTo(kept);
    }
  }

  @Test
  void hangsUpOnAnAnswerThatGoesOnAndOn() throws IOException {
    AtomicBoolean hungUp = new AtomicBoolean();
    try (BareReceiver receiver = new BareReceiver(out -> sayForEver(out, hungUp))) {
      // When
      Attempt attempt = call(receiver).join();
      // Then
      assertThat(attempt.status()).isEqualTo(200);
      assertThat(text(attempt)).isEqualTo("z".repeat(1024));
      await().untilTrue(hungUp);
    }
  }

  /** Whoever says nothing, and whoever begins and does not end: at the same time, to wait once. */
  @Test
  void givesUpAfterTenSeconds() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (BareReceiver silent = new BareReceiver(out -> waitFor(over));
        BareReceiver halting =
            new BareReceiver(
                out -> {
                  say(out, "200 OK", 1000, "begun");
                  waitFor(over);
                })) {
      // When
      List<CompletableFuture<Attempt>> calls = List.of(call(silent), call(halting));
      // Then
      assertThat(calls)
          .extracting(CompletableFuture::join)
          .allSatisfy(
              attempt -> {
                assertThat(attempt.failure()).isEqualTo(Failure.TIMEOUT);
                assertThat(attempt.status()).isNull();
                assertThat(attempt.isSuccess()).isFalse();
                assertThat(attempt.took()).isBetween(LIMIT, LIMIT.plusSeconds(4));
              });
      assertThat(CallLimits.WHOLE).isEqualTo(LIMIT);
    } finally {
      over.countDown();
    }
  }

  @Test
  void showsTheOwnerThatNobodyAnsweredInTime() throws IOException {
    String partnerId = Registrant.freshPartnerId();
    Registrant partner = Registrant.partner(partnerId);
    CountDownLatch over = new CountDownLatch(1);
    try (BareReceiver silent = new BareReceiver(out -> waitFor(over))) {
      // Given
      String id = partner.registers(silent.url(), CREATED).path("id");
      String deliveries = Registrant.WEBHOOKS + "/" + id + "/deliveries";
      // When
      OrderEvent.prefilled(partnerId).publish();
      // Then
      await()
          .atMost(LIMIT.multipliedBy(3))
          .until(() -> partner.request().get(deliveries).path("deliveries[0].messageId") != null);
      String message = partner.request().get(deliveries).path("deliveries[0].messageId");
      await()
          .atMost(LIMIT.multipliedBy(3))
          .until(
              () -> partner.request().get(deliveries + "/" + message).path("attempts[0]") != null);
      Response shown = partner.request().get(deliveries + "/" + message);
      assertThat(shown.<String>path("attempts[-1].error")).isEqualTo("timeout");
      assertThat(shown.<Integer>path("attempts[-1].tookMillis")).isGreaterThanOrEqualTo(10_000);
      assertThat(shown.<String>path("delivery.state")).isEqualTo("waiting");
    } finally {
      over.countDown();
    }
  }

  private CompletableFuture<Attempt> call(BareReceiver receiver) {
    return callEndpoint
        .call(new CallbackUrl(receiver.url()), LETTER, List.of(SECRET))
        .subscribeAsCompletionStage();
  }

  private static String text(Attempt attempt) {
    return new String(HexFormat.of().parseHex(attempt.answerHead()), StandardCharsets.UTF_8);
  }

  private static void say(OutputStream out, String status, int length, String body)
      throws IOException {
    String answer = "HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s".formatted(status, length, body);
    out.write(answer.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void sayForEver(OutputStream out, AtomicBoolean hungUp) throws IOException {
    say(out, "200 OK", Integer.MAX_VALUE, "");
    byte[] some = "z".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try {
      while (true) {
        out.write(some);
      }
    } catch (IOException noMore) {
      hungUp.set(true);
    }
  }

  private static void waitFor(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
