package dev.torg.platform.problem;

import dev.torg.platform.trace.TraceContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers 401 to who comes without a token, or with one that does not hold. Stands in for the
 * mappers of the problem library, which do not work with this version of Quarkus: they read a field
 * of the challenge that is no longer there.
 */
class AuthenticationProblems {

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = Priorities.AUTHENTICATION)
  Response unauthorized(UriInfo uri) {
    TraceContext trace = TraceContext.current();
    HttpProblem problem = Problems.of(ProblemType.UNAUTHORIZED, ProblemType.UNAUTHORIZED.meaning());
    return ProblemDocument.finish(problem, trace.requestId(), trace.traceId(), uri.getPath())
        .toResponse();
  }
}
