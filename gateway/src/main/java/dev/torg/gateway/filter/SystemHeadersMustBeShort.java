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
import java.util.Optional;

/**
 * Refuses names and versions of the calling system that are too long, or hide something; an empty
 * one passes.
 */
public class SystemHeadersMustBeShort implements Filter {

  private static final List<CharSequence> HEADERS =
      CallerHeaders.SYSTEM.stream().map(HttpHeaders::createOptimized).toList();

  @Override
  public void check(Exchange exchange) {
    MultiMap sent = exchange.request().headers();
    List<Violation> violations = List.of();
    for (CharSequence header : HEADERS) {
      if (sent.contains(header)) {
        violations = and(violations, wrong(header.toString(), sent.getAll(header)));
      }
    }
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }

  /** A header sent twice is one list to a service. */
  private static Optional<Violation> wrong(String header, List<String> values) {
    return CallerHeaders.wrong(header, String.join(",", values));
  }

  private static List<Violation> and(List<Violation> known, Optional<Violation> one) {
    if (one.isEmpty()) {
      return known;
    }
    List<Violation> more = new ArrayList<>(known);
    more.add(one.get());
    return more;
  }
}
