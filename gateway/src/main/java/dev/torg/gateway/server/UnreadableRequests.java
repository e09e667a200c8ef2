package dev.torg.gateway.server;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.CallIdentity;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers what came in but is no HTTP request, or one beyond the limits, and hangs up. */
@ApplicationScoped
public class UnreadableRequests implements Handler<HttpServerRequest> {

  private final CallIdentity identity;
  private final Answers answers;

  @Inject
  UnreadableRequests(CallIdentity identity, Answers answers) {
    this.identity = identity;
    this.answers = answers;
  }

  @Override
  public void handle(HttpServerRequest request) {
    Exchange exchange = identity.begin(request);
    ProblemType type = type(request.decoderResult().cause());
    answers.refuse(exchange, Problems.of(type, type.meaning()));
    request.response().close();
  }

  private static ProblemType type(Throwable cause) {
    if (cause instanceof TooLongHttpLineException) {
      return ProblemType.URI_TOO_LONG;
    }
    return cause instanceof TooLongHttpHeaderException
        ? ProblemType.HEADERS_TOO_LARGE
        : ProblemType.MALFORMED_REQUEST;
  }
}
