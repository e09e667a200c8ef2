package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/** Refuses names and versions of the calling system that are too long; an empty one passes. */
public class SystemHeadersMustBeShort implements Filter {

  private static final List<CharSequence> HEADERS =
      CallerHeaders.SYSTEM.stream().map(HttpHeaders::createOptimized).toList();

  @Override
  public void check(Exchange exchange) {
    MultiMap sent = exchange.request().headers();
    List<Violation> violations = List.of();
    for (CharSequence header : HEADERS) {
      if (sent.contains(header) && isTooLong(sent.getAll(header))) {
        violations = and(violations, header);
      }
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  /** A header sent twice is one list to a service. */
  private static boolean isTooLong(List<String> values) {
    return CallerHeaders.isTooLong(String.join(",", values));
  }

  private static List<Violation> and(List<Violation> known, CharSequence header) {
    List<Violation> more = new ArrayList<>(known);
    more.add(CallerHeaders.tooLong(header.toString()));
    return more;
  }
}
