package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Refuses names and versions of the calling system that are too long; an empty one passes. */
@Singleton
public class SystemHeadersMustBeShort {

  private static final int LONGEST = 30;

  private static final List<CharSequence> HEADERS =
      List.of(
          HttpHeaders.createOptimized("Vipps-System-Name"),
          HttpHeaders.createOptimized("Vipps-System-Version"),
          HttpHeaders.createOptimized("Vipps-System-Plugin-Name"),
          HttpHeaders.createOptimized("Vipps-System-Plugin-Version"));

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
    return String.join(",", values).strip().length() > LONGEST;
  }

  private static List<Violation> and(List<Violation> known, CharSequence header) {
    List<Violation> more = new ArrayList<>(known);
    more.add(new Violation(header.toString(), "must have at most " + LONGEST + " characters"));
    return more;
  }
}
