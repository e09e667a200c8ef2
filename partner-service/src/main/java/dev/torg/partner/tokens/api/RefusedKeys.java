package dev.torg.partner.tokens.api;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The answers to keys that buy nothing. Each is one and the same, whatever was wrong. */
final class RefusedKeys {

  private RefusedKeys() {}

  static HttpProblem standard() {
    return problem(ProblemType.UNAUTHORIZED, "The keys are not accepted.")
        .withHeader("WWW-Authenticate", "Bearer realm=\"torg\"")
        .build();
  }

  static HttpProblem ofOAuthClient() {
    return problem(ProblemType.UNAUTHORIZED, "The client is not known, or its secret is wrong.")
        .withHeader("WWW-Authenticate", "Basic realm=\"torg\"")
        .with("error", "invalid_client")
        .build();
  }

  static HttpProblem unknownGrantType() {
    return problem(ProblemType.VALIDATION_FAILED, "grant_type must be client_credentials.")
        .with("error", "unsupported_grant_type")
        .build();
  }

  private static HttpProblem.Builder problem(ProblemType type, String detail) {
    return Problems.builder(type, detail).withHeader("Cache-Control", "no-store");
  }
}
