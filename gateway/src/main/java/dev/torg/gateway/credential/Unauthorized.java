package dev.torg.gateway.credential;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** The 401s, each with the challenge that RFC 6750 asks for. */
final class Unauthorized {

  private static final String CHALLENGE = "Bearer realm=\"torg\"";

  private Unauthorized() {}

  static HttpProblem withoutToken() {
    return challenge("The request needs an access token.", CHALLENGE);
  }

  static HttpProblem withInvalidToken(String detail) {
    return challenge(detail, CHALLENGE + ", error=\"invalid_token\"");
  }

  static HttpProblem withoutSubscriptionKey() {
    return challenge(
        "Ocp-Apim-Subscription-Key must be the key that the access token was issued for.",
        CHALLENGE);
  }

  private static HttpProblem challenge(String detail, String challenge) {
    return HttpProblem.builder(Problems.of(ProblemType.UNAUTHORIZED, detail))
        .withHeader("WWW-Authenticate", challenge)
        .build();
  }
}
