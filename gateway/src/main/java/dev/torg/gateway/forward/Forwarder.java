package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.filter.BodyMustBeAcceptable;
import dev.torg.gateway.pipeline.Exchange;
import dev.torg.gateway.route.RouteTree;
import dev.torg.gateway.server.GatewaySettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Streams a request to its service and the answer back. Each event loop has its own. */
@Dependent
public class Forwarder {

  private final HttpClient client;
  private final Upstreams upstreams;
  private final OutboundHeaders headers;
  private final ServiceAnswer serviceAnswer;
  private final Answers answers;
  private final long largestBody;

  @Inject
  Forwarder(
      Vertx vertx,
      GatewaySettings settings,
      Upstreams upstreams,
      OutboundHeaders headers,
      ServiceAnswer serviceAnswer,
      Answers answers) {
    this.client = client(vertx, settings.upstream());
    this.upstreams = upstreams;
    this.headers = headers;
    this.serviceAnswer = serviceAnswer;
    this.answers = answers;
    this.largestBody = settings.limits().body().asLongValue();
  }

  private static HttpClient client(Vertx vertx, GatewaySettings.Upstream settings) {
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setDecompressionSupported(false)
            .setConnectTimeout((int) settings.connect().toMillis())
            .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
            .setTracingPolicy(TracingPolicy.IGNORE)
            .setShared(false),
        new PoolOptions()
            .setHttp1MaxSize(settings.connections())
            .setMaxWaitQueueSize(settings.waiting()));
  }

  public void forward(Exchange exchange) {
    String upstream = exchange.route().upstream();
    client
        .request(upstreams.of(upstream))
        .onSuccess(request -> send(exchange, request))
        .onFailure(cause -> answers.refuse(exchange, ServiceTrouble.unreachable(upstream, cause)));
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

  private void fail(Exchange exchange, @Nullable CountedBody counted, Throwable cause) {
    answers.refuse(exchange, problem(exchange, counted, cause));
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
