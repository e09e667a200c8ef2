package dev.torg.notification.deliveries.call;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.platform.business.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * The headers by which a receiver knows that a call is ours: those of the published scheme, and
 * those of Standard Webhooks, from the same secret.
 */
final class Signatures {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private Signatures() {}

  /**
   * @param secrets the present one first; Standard Webhooks carries a signature by each, the
   *     published scheme by the first
   * @param now of the world: receivers hold it against clocks of their own
   */
  static Map<String, String> of(
      CallbackUrl url, UUID message, String body, List<String> secrets, Instant now) {
    Map<String, String> headers = new LinkedHashMap<>();
    String date = DATE.format(now);
    String hash = base64(Sha256.of(body));
    headers.put("x-ms-date", date);
    headers.put("x-ms-content-sha256", hash);
    headers.put(
        "Authorization",
        "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
            + published(url, date, hash, secrets.get(0)));
    headers.put("webhook-id", message.toString());
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", standard(message, body, secrets, now));
    return headers;
  }

  /** The key is the characters of the secret, never what they decode to. */
  private static String published(CallbackUrl url, String date, String hash, String secret) {
    String text = "POST\n" + url.pathAndQuery() + "\n" + date + ";" + url.authority() + ";" + hash;
    return base64(
        Sha256.keyed(
            secret.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String standard(UUID message, String body, List<String> secrets, Instant now) {
    StringJoiner signatures = new StringJoiner(" ");
    try {
      for (String secret : secrets) {
        signatures.add(new Webhook(secret).sign(message.toString(), now.getEpochSecond(), body));
      }
    } catch (WebhookSigningException | EmptyWebhookSecretException impossible) {
      throw new IllegalStateException(impossible);
    }
    return signatures.toString();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
