package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.settings.SizeSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Refuses a body that announces itself as too large, as compressed, or as something else than JSON.
 *
 * <p>A body of unknown length is counted while it streams. The routes that hand out tokens take any
 * kind of body, because their clients send any.
 */
@Singleton
public class BodyMustBeAcceptable {

  private final long largest;

  @Inject
  BodyMustBeAcceptable(SizeSettings settings) {
    this.largest = settings.body().asLongValue();
  }

  /** Refuses by size and framing, before anything else is known. */
  public void checkSize(Exchange exchange) {
    MultiMap headers = exchange.request().headers();
    if (exchange.isChunked()
        && !"chunked"
            .equalsIgnoreCase(String.join(",", headers.getAll(HttpHeaders.TRANSFER_ENCODING)))) {
      throw Problems.of(
          ProblemType.MALFORMED_REQUEST, "The only Transfer-Encoding understood here is chunked.");
    }
    String length = headers.get(HttpHeaders.CONTENT_LENGTH);
    if (length != null && parse(length) > largest) {
      throw tooLarge(largest);
    }
  }

  /** Refuses by kind, once it is known that the route takes JSON. */
  public void checkKind(Exchange exchange) {
    if (exchange.route().isPublic() || !exchange.hasBody()) {
      return;
    }
    String encoding = exchange.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body without a Content-Encoding.");
    }
    String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type != null && !isJson(type)) {
      throw Problems.of(
          ProblemType.UNSUPPORTED_MEDIA_TYPE, ProblemType.UNSUPPORTED_MEDIA_TYPE.remedy());
    }
  }

  /** The refusal of a body that is larger than {@code largest} bytes. */
  public static HttpProblem tooLarge(long largest) {
    return Problems.of(
        ProblemType.PAYLOAD_TOO_LARGE, "The body must not be larger than " + largest + " bytes.");
  }

  private static boolean isJson(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type =
        (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
            .trim()
            .toLowerCase(Locale.ROOT);
    return type.equals("application/json")
        || (type.startsWith("application/") && type.endsWith("+json"));
  }

  private static long parse(String length) {
    try {
      return Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      throw Problems.of(ProblemType.MALFORMED_REQUEST, "Content-Length must be one number.");
    }
  }
}
