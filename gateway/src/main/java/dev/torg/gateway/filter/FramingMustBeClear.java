package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** Refuses a body whose end two programs could see in different places. */
public class FramingMustBeClear implements Filter {

  @Override
  public void check(Exchange exchange) {
    MultiMap headers = exchange.request().headers();
    if (exchange.isChunked()
        && !"chunked"
            .equalsIgnoreCase(String.join(",", headers.getAll(HttpHeaders.TRANSFER_ENCODING)))) {
      throw Problems.of(
          ProblemType.MALFORMED_REQUEST, "The only Transfer-Encoding understood here is chunked.");
    }
    if (exchange.hasHiddenBody()) {
      throw Problems.of(
          ProblemType.MALFORMED_REQUEST, "Drafts of WebSocket are not understood here.");
    }
    if (exchange.announcedLength() == Exchange.NO_NUMBER) {
      throw Problems.of(ProblemType.MALFORMED_REQUEST, "Content-Length must be one number.");
    }
  }
}
