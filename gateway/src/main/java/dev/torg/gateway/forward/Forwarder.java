package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.BodyMustFit;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Trait;
import dev.torg.gateway.settings.SizeSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Streams a request to its service and the answer back. Each event loop has its own. */
@Dependent
public class Forwarder {

  /** RFC 9113, section 7: nobody wants the answer any more. */
  private static final long CANCEL = 0x8;

  private final UpstreamClients clients;
  private final OutboundHeaders headers;
  private final ServiceAnswer serviceAnswer;
  private final Answers answers;
  private final long largestBody;

  @Inject
  Forwarder(
      SizeSettings sizes,
      UpstreamClients clients,
      OutboundHeaders headers,
      ServiceAnswer serviceAnswer,
      Answers answers) {
    this.clients = clients;
    this.headers = headers;
    this.serviceAnswer = serviceAnswer;
    this.answers = answers;
    this.largestBody = sizes.body().asLongValue();
  }

  public void forward(Exchange exchange) {
    Route route = exchange.route();
    clients
        .request(route)
        .onSuccess(outbound -> send(exchange, outbound))
        .onFailure(
            cause -> answers.refuse(exchange, ServiceTrouble.unreachable(route.upstream(), cause)));
  }

  private void send(Exchange exchange, HttpClientRequest outbound) {
    if (exchange.request().response().closed()) {
      giveBack(outbound);
      return;
    }
    try {
      outbound.setMethod(exchange.request().method()).setURI(uri(exchange));
      headers.write(exchange, outbound.headers());
    } catch (RuntimeException refusal) {
      giveBack(outbound);
      answers.refuse(exchange, refusal);
      return;
    }
    stream(exchange, outbound);
  }

  /**
   * A stream of HTTP/2 that was never opened would be missing in its connection for ever: it asks
   * for nothing, and is taken back.
   */
  private static void giveBack(HttpClientRequest unsent) {
    unsent.setMethod(HttpMethod.HEAD).setURI("/");
    unsent.sendHead().onComplete(opened -> unsent.reset(CANCEL));
  }

  private void stream(Exchange exchange, HttpClientRequest outbound) {
    HttpServerRequest request = exchange.request();
    request.response().exceptionHandler(hungUp -> outbound.reset(CANCEL, hungUp));
    CountedBody counted = exchange.isChunked() ? new CountedBody(request, largestBody) : null;
    outbound
        .response()
        .compose(response -> serviceAnswer.send(exchange, response))
        .onFailure(cause -> fail(exchange, counted, cause));
    sendBody(exchange, counted, outbound);
  }

  private static String uri(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    Route route = exchange.route();
    return route.has(Trait.ANY_CASE)
        ? route.template() + request.uri().substring(request.path().length())
        : request.uri();
  }

  private static void sendBody(
      Exchange exchange, @Nullable CountedBody counted, HttpClientRequest outbound) {
    HttpServerRequest request = exchange.request();
    if (!exchange.hasBody()) {
      outbound.end();
      return;
    }
    if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    outbound.setChunked(counted != null);
    outbound.sendHead();
    (counted == null ? request : counted)
        .pipe()
        .endOnFailure(false)
        .to(outbound)
        .onFailure(broken -> outbound.reset(CANCEL, broken));
  }

  /** A client that has hung up gets no answer, and no service is to blame. */
  private void fail(Exchange exchange, @Nullable CountedBody counted, Throwable cause) {
    if (!exchange.request().response().closed()) {
      answers.refuse(exchange, problem(exchange, counted, cause));
    }
  }

  private HttpProblem problem(Exchange exchange, @Nullable CountedBody counted, Throwable cause) {
    if (counted != null && counted.isTooLarge()) {
      return BodyMustFit.tooLarge(largestBody);
    }
    boolean waitedForClient = exchange.hasBody() && !exchange.request().isEnded();
    if (waitedForClient && cause instanceof TimeoutException) {
      return Problems.of(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.meaning());
    }
    return ServiceTrouble.unanswered(exchange.route().upstream(), cause);
  }
}
