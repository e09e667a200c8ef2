package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.filter.BodyMustBeAcceptable;
import dev.torg.gateway.pipeline.Exchange;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.RouteTree;
import dev.torg.gateway.server.GatewaySettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Streams a request to its service and the answer back. Each event loop has its own. */
@Dependent
public class Forwarder {

  private final UpstreamClients clients;
  private final OutboundHeaders headers;
  private final ServiceAnswer serviceAnswer;
  private final Answers answers;
  private final long largestBody;

  @Inject
  Forwarder(
      GatewaySettings settings,
      UpstreamClients clients,
      OutboundHeaders headers,
      ServiceAnswer serviceAnswer,
      Answers answers) {
    this.clients = clients;
    this.headers = headers;
    this.serviceAnswer = serviceAnswer;
    this.answers = answers;
    this.largestBody = settings.limits().body().asLongValue();
  }

  public void forward(Exchange exchange) {
    Route route = exchange.route();
    clients
        .request(route)
        .onSuccess(request -> send(exchange, request))
        .onFailure(
            cause -> answers.refuse(exchange, ServiceTrouble.unreachable(route.upstream(), cause)));
  }

  private void send(Exchange exchange, HttpClientRequest request) {
    if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(expectation(exchange.request()))) {
      exchange.request().response().writeContinue();
    }
    ProxyRequest outbound = ProxyRequest.reverseProxy(exchange.request());
    headers.rewrite(exchange, outbound.headers());
    canonicalize(outbound);
    CountedBody counted = body(exchange, outbound);
    outbound
        .send(request)
        .compose(response -> serviceAnswer.send(exchange, response))
        .onFailure(cause -> fail(exchange, counted, cause));
  }

  private static @Nullable String expectation(HttpServerRequest request) {
    return request.getHeader(HttpHeaders.EXPECT);
  }

  private static void canonicalize(ProxyRequest outbound) {
    String path = outbound.proxiedRequest().path();
    String canonical = RouteTree.canonical(path);
    if (!canonical.equals(path)) {
      outbound.setURI(canonical + outbound.getURI().substring(path.length()));
    }
  }

  private @Nullable CountedBody body(Exchange exchange, ProxyRequest outbound) {
    if (!exchange.hasBody()) {
      outbound.setBody(null);
      return null;
    }
    if (!exchange.isChunked()) {
      return null;
    }
    var counted = new CountedBody(exchange.request(), largestBody);
    outbound.setBody(Body.body(counted));
    return counted;
  }

  /** A client that has hung up gets no answer, and no service is to blame. */
  private void fail(Exchange exchange, @Nullable CountedBody counted, Throwable cause) {
    if (!exchange.request().response().closed()) {
      answers.refuse(exchange, problem(exchange, counted, cause));
    }
  }

  private HttpProblem problem(Exchange exchange, @Nullable CountedBody counted, Throwable cause) {
    if (counted != null && counted.isTooLarge()) {
      return BodyMustBeAcceptable.tooLarge(largestBody);
    }
    boolean waitedForClient = exchange.hasBody() && !exchange.request().isEnded();
    if (waitedForClient && cause instanceof TimeoutException) {
      return Problems.of(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.meaning());
    }
    return ServiceTrouble.unanswered(exchange.route().upstream(), cause);
  }
}
