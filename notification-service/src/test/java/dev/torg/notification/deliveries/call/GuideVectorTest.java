package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.notification.guide.Guide;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The vector of the guide is what is sent. */
class GuideVectorTest {

  @Test
  void isWhatIsSent() throws Exception {
    // Given
    JsonNode vector = Guide.vector();
    JsonNode expected = vector.path("headers");
    Instant time = Instant.ofEpochSecond(expected.path("webhook-timestamp").asLong());
    // When
    Map<String, String> sent =
        Signatures.of(
            new CallbackUrl(vector.path("url").asText()),
            UUID.fromString(expected.path("webhook-id").asText()),
            vector.path("body").asText(),
            List.of(vector.path("secret").asText()),
            time);
    // Then
    assertThat(
            sent.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue)))
        .isEqualTo(Guide.headers(vector));
  }
}
