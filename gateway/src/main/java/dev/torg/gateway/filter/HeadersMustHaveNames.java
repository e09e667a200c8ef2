package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;

/** Refuses a header line that begins with its colon (RFC 9110, section 5.1). */
public class HeadersMustHaveNames implements Filter {

  @Override
  public void check(Exchange exchange) {
    if (exchange.request().headers().contains("")) {
      throw Problems.of(ProblemType.MALFORMED_REQUEST, "Each header must have a name.");
    }
  }
}
