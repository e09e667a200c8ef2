package dev.torg.gateway.exchange;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Looks at a request, adds what it finds out about it, or refuses it. Must not wait. */
@FunctionalInterface
public interface Filter {

  /**
   * Lets the request go on.
   *
   * @throws HttpProblem to refuse it
   */
  void check(Exchange exchange);

  /** All of these, one after the other, until one refuses. */
  static Filter inOrder(Filter... filters) {
    return exchange -> {
      for (Filter filter : filters) {
        filter.check(exchange);
      }
    };
  }
}
