package dev.torg.gateway.filter;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Refuses a header line that begins with its colon (RFC 9110, section 5.1). */
@Singleton
public class HeadersMustHaveNames {

  public void check(HttpServerRequest request) {
    if (request.headers().contains("")) {
      throw Problems.of(ProblemType.MALFORMED_REQUEST, "Each header must have a name.");
    }
  }
}
