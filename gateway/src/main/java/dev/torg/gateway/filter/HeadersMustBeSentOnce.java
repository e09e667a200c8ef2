package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refuses a second line of a header that has one value, whatever it says: of two lines one program
 * reads the first and another one the last (RFC 9110, section 5.3). Lists may have many lines.
 */
public class HeadersMustBeSentOnce implements Filter {

  private static final List<CharSequence> OF_ONE_VALUE =
      Stream.of(
              "Content-Type",
              "Content-Length",
              "Authorization",
              "Ocp-Apim-Subscription-Key",
              "client_id",
              "client_secret",
              "Idempotency-Key",
              "Api-Version",
              "Merchant-Serial-Number",
              "Origin",
              "Sec-Fetch-Site",
              "Expect",
              "Range",
              "If-Modified-Since",
              "If-Unmodified-Since",
              "If-Range")
          .map(HttpHeaders::createOptimized)
          .toList();

  @Override
  public void check(Exchange exchange) {
    MultiMap sent = exchange.request().headers();
    for (CharSequence name : OF_ONE_VALUE) {
      if (sent.contains(name) && sent.getAll(name).size() > 1) {
        throw Problems.of(
            ProblemType.MALFORMED_REQUEST, "The header " + name + " must be sent once.");
      }
    }
  }
}
