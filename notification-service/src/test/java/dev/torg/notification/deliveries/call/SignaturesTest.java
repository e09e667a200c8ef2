package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.torg.notification.domain.CallbackUrl;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignaturesTest {

  private static final String SECRET =
      "A0+AeKBRG2KRGvnNwJpQlb6IJFk48CKXCIcrLoHncVJKDILsQSxS6NWCccwWm6r6FhGKhiHTBsG2wo/xU6FY/A==";
  private static final String OTHER_SECRET =
      "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==";
  private static final CallbackUrl URL =
      new CallbackUrl("https://webhook.site/e2cee29b-012e-4f1d-8ef4-e95fd74a7a63");
  private static final String BODY =
      "{\"some-unique-content\":\"ee6e441b-cc4a-46f8-895d-a5af79bcc233/hello-world\"}";
  private static final UUID MESSAGE = UUID.fromString("0199b0f0-5555-7000-8000-000000000001");

  @Test
  void arePublishedOnesForThePublishedVector() {
    // When
    Map<String, String> headers =
        Signatures.of(URL, MESSAGE, BODY, List.of(SECRET), Instant.parse("2023-03-30T08:38:32Z"));
    // Then
    assertThat(headers)
        .containsEntry("x-ms-date", "Thu, 30 Mar 2023 08:38:32 GMT")
        .containsEntry(
            "Authorization",
            "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256"
                + "&Signature=agAiSyogQbDHpeucoNwYz+yAr5nJ+v+zasdkSbqzv+U=");
  }

  @Test
  void areVerifiedByTheLibraryOfStandardWebhooks() throws Exception {
    // When
    Map<String, String> headers = Signatures.of(URL, MESSAGE, BODY, List.of(SECRET), Instant.now());
    // Then
    new Webhook("whsec_" + SECRET).verify(BODY, received(headers));
    assertThatThrownBy(() -> new Webhook("whsec_" + SECRET).verify(BODY + " ", received(headers)))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void areMadeWithBothSecretsWhileThereAreTwo() throws Exception {
    // When
    Map<String, String> headers =
        Signatures.of(URL, MESSAGE, BODY, List.of(OTHER_SECRET, SECRET), Instant.now());
    // Then
    new Webhook("whsec_" + SECRET).verify(BODY, received(headers));
    new Webhook("whsec_" + OTHER_SECRET).verify(BODY, received(headers));
  }

  private static HttpHeaders received(Map<String, String> headers) {
    return HttpHeaders.of(
        headers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))),
        (name, value) -> true);
  }
}
