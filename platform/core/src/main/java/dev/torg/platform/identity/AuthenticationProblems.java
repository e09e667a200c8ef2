package dev.torg.platform.identity;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers requests without a good token, or with one of somebody who may not send them.
 *
 * <p>Stands before the mappers of quarkus-resteasy-problem 3.21.0: those read a field of {@code
 * ChallengeData} that Quarkus 3.34 does not have any more, and fail.
 */
class AuthenticationProblems {

  private static final int BEFORE_THE_LIBRARY = Priorities.AUTHENTICATION - 100;
  private static final String REALM = "Bearer realm=\"torg\"";
  private static final int RETRY_SECONDS = 2;

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  Response noToken(UnauthorizedException absent, UriInfo request) {
    return unauthorized("The request needs an access token.", REALM, request);
  }

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  Response badToken(AuthenticationFailedException refused, UriInfo request) {
    return unauthorized(
        "The access token is not valid, or not valid any more.",
        REALM + ", error=\"invalid_token\"",
        request);
  }

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  Response noKeys(KeysUnavailableException unavailable, UriInfo request) {
    return Problems.toResponse(
        Problems.retryAfter(
            ProblemType.UNAVAILABLE,
            "Access tokens cannot be checked at the moment.",
            RETRY_SECONDS),
        request.getPath());
  }

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  Response otherRole(ForbiddenException denied, ResourceInfo resource, UriInfo request) {
    return Problems.toResponse(
        Problems.forbidden(MissingRole.of(resource).sentence()), request.getPath());
  }

  private static Response unauthorized(String detail, String challenge, UriInfo request) {
    return Problems.toResponse(Problems.unauthorized(detail, challenge), request.getPath());
  }
}
