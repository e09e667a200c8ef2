package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.settings.SizeSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Refuses a body that announces itself as too large, or in a framing that is not understood here; a
 * body of unknown length is counted while it streams.
 */
@Singleton
public class BodyMustFit implements Filter {

  private final long largest;

  @Inject
  BodyMustFit(SizeSettings settings) {
    this.largest = settings.body().asLongValue();
  }

  @Override
  public void check(Exchange exchange) {
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

  /** The refusal of a body that is larger than {@code largest} bytes. */
  public static HttpProblem tooLarge(long largest) {
    return Problems.of(
        ProblemType.PAYLOAD_TOO_LARGE, "The body must not be larger than " + largest + " bytes.");
  }

  private static long parse(String length) {
    try {
      return Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      throw Problems.of(ProblemType.MALFORMED_REQUEST, "Content-Length must be one number.");
    }
  }
}
