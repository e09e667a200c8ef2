package dev.torg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeliveredTest {

  private static final String SECRET =
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
  private static final String BODY =
      "{\"id\":\"0199b0f0-5555-7000-8000-000000000001\",\"type\":\"webhooks.ping.v1\","
          + "\"timestamp\":\"2026-01-15T12:00:00Z\",\"sequence\":1,"
          + "\"data\":{\"webhookId\":\"0199b0f0-4444-7000-8000-000000000001\"}}";

  /** The vector of {@code docs/guide/webhooks.md}. */
  @Test
  void believesWhatTheSecretSigned() {
    // When, Then
    assertThat(delivered(BODY).isSignedWith(SECRET)).isTrue();
  }

  @Test
  void believesNothingElse() {
    // When, Then
    assertThat(delivered(BODY + " ").isSignedWith(SECRET)).isFalse();
    assertThat(delivered(BODY).isSignedWith(SECRET.replace('A', 'B'))).isFalse();
  }

  private static Delivered delivered(String body) {
    return new Delivered(
        "/torg?shop=1",
        "hooks.example.com",
        "Thu, 15 Jan 2026 12:00:00 GMT",
        "n6FXi0QCiB79MEobRuwozYSdTNpXpRTcgmlmdqMwrUw=",
        "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256"
            + "&Signature=bqGX2BBA4XzSQWyhgTDa3kfbV3q3dSBZiM6JgnlUA4M=",
        body,
        "");
  }
}
