package dev.torg.gateway.answer;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.QuotaMustLast;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.settings.WaitSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AttributeKey;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Sends the answers that the gateway makes itself. */
@Singleton
public class Answers {

  private static final Logger LOG = Logger.getLogger(Answers.class);
  private static final String PROBLEM_JSON = "application/problem+json";
  private static final long LINGER_MILLIS = 1_000;
  private static final AttributeKey<Boolean> OVER = AttributeKey.valueOf("connection-over");

  private final Vertx vertx;
  private final CommonHeaders common;
  private final QuotaMustLast quota;
  private final long bodyMillis;

  @Inject
  Answers(Vertx vertx, CommonHeaders common, QuotaMustLast quota, WaitSettings waits) {
    this.vertx = vertx;
    this.common = common;
    this.quota = quota;
    this.bodyMillis = waits.bodyTime().toMillis();
  }

  /**
   * Answers with the problem, and with nothing of an answer that was begun before; a refused
   * request counts against the caller's quota, too. Who has hung up or was refused already gets no
   * answer.
   */
  public void refuse(Exchange exchange, Throwable cause) {
    HttpServerResponse response = exchange.request().response();
    if (response.ended() || response.closed()) {
      return;
    }
    HttpProblem problem = countedFirst(exchange, asProblem(exchange, cause));
    if (response.headWritten()) {
      breakOff(exchange.request());
      return;
    }
    response.headers().clear();
    problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
    boolean close = bodyIsNotWorthReading(exchange, problem);
    if (close) {
      response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      channel(exchange.request()).channel().attr(OVER).set(true);
    }
    tell(exchange, problem);
    if (close) {
      closeSoon(exchange.request());
    }
  }

  private void tell(Exchange exchange, HttpProblem problem) {
    HttpServerResponse response = exchange.request().response();
    if (RefusedPage.isWanted(exchange)) {
      RefusedPage page = new RefusedPage(exchange, problem);
      page.begin(response);
      show(exchange, RefusedPage.CONTENT_TYPE, page.html());
      return;
    }
    addObligatory(problem, response);
    response.setStatusCode(problem.getStatusCode());
    show(exchange, PROBLEM_JSON, document(exchange, problem));
  }

  /** Answers with a page or document of our own, and 200 unless another status was set. */
  public void show(Exchange exchange, String contentType, String text) {
    show(exchange, contentType, Buffer.buffer(text));
  }

  /** As {@link #show(Exchange, String, String)}, of bytes that are ready. */
  public void show(Exchange exchange, String contentType, Buffer body) {
    HttpServerRequest request = exchange.request();
    HttpServerResponse response = request.response();
    if (response.ended() || response.closed()) {
      return;
    }
    dropBody(exchange);
    common.stamp(exchange, response.headers());
    response.putHeader(HttpHeaders.CONTENT_TYPE, contentType);
    response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    if (request.method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(body);
    }
  }

  /** Answers 304: the caller has it already. */
  public void unchanged(Exchange exchange) {
    HttpServerResponse response = exchange.request().response();
    dropBody(exchange);
    common.stamp(exchange, response.headers());
    response.setStatusCode(304).end();
  }

  /** Answers an OPTIONS request. */
  public void allow(Exchange exchange, String methods) {
    HttpServerResponse response = exchange.request().response();
    dropBody(exchange);
    common.stamp(exchange, response.headers());
    response.setStatusCode(204).putHeader("Allow", methods).end();
  }

  private HttpProblem countedFirst(Exchange exchange, HttpProblem problem) {
    if (exchange.allowance() != null) {
      return problem;
    }
    try {
      quota.check(exchange);
      return problem;
    } catch (HttpProblem tooMany) {
      return tooMany;
    }
  }

  private static HttpProblem asProblem(Exchange exchange, Throwable cause) {
    if (cause instanceof HttpProblem problem) {
      return problem;
    }
    LOG.errorf(cause, "request failed requestId=%s", exchange.trace().requestId());
    return Problems.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.meaning());
  }

  private static void addObligatory(HttpProblem problem, HttpServerResponse response) {
    if (problem.getStatusCode() == 401 && !response.headers().contains("WWW-Authenticate")) {
      response.putHeader("WWW-Authenticate", "Bearer realm=\"torg\"");
    }
    if (problem.getStatusCode() == 503 && !response.headers().contains(HttpHeaders.RETRY_AFTER)) {
      response.putHeader(HttpHeaders.RETRY_AFTER, "1");
    }
  }

  private static Buffer document(Exchange exchange, HttpProblem problem) {
    return Buffer.buffer(
        Problems.toJson(
            problem,
            exchange.trace().requestId(),
            exchange.trace().traceId(),
            exchange.request().path()));
  }

  private static boolean bodyIsNotWorthReading(Exchange exchange, HttpProblem problem) {
    return exchange.request().decoderResult().isFailure()
        || exchange.isChunked()
        || exchange.hasHiddenBody()
        || exchange.announcedLength() == Exchange.NO_NUMBER
        || exchange.announcedLength() > Route.JSON
        || problem.getStatusCode() == ProblemType.PAYLOAD_TOO_LARGE.status()
        || problem.getStatusCode() == ProblemType.REQUEST_TIMEOUT.status();
  }

  /** Reads on, so that the connection can carry the next request, but not for long. */
  private void dropBody(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    request.resume();
    if (exchange.hasBody() && !request.isEnded()) {
      vertx.setTimer(bodyMillis, timer -> closeUnlessEnded(request));
    }
  }

  private static void closeUnlessEnded(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }

  /**
   * Whether the last answer of the request's connection was given: what comes behind it is no
   * request, however it looks (RFC 9112, section 9.6).
   */
  public static boolean isBehindLast(HttpServerRequest request) {
    return channel(request).channel().hasAttr(OVER);
  }

  private static ChannelHandlerContext channel(HttpServerRequest request) {
    return ((ConnectionBase) request.connection()).channelHandlerContext();
  }

  /**
   * Closes even when the client does not take what was written: Vert.x itself would wait for it.
   */
  public static void breakOff(HttpServerRequest request) {
    channel(request).close();
  }

  /** Closing at once could cost the client the answer that it has not read yet. */
  private void closeSoon(HttpServerRequest request) {
    vertx.setTimer(LINGER_MILLIS, timer -> request.connection().close());
  }
}
