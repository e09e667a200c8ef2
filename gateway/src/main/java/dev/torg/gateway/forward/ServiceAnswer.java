package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.answer.CommonHeaders;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.settings.WaitSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Brings a service's answer to the client; an error without a document gets one. */
@Dependent
public class ServiceAnswer {

  /** Bytes up to which an answer goes to the client in one piece, and is whole or not at all. */
  private static final int SMALL = 16 << 10;

  /** RFC 9110, section 15: what is beyond is no status. */
  private static final int LAST_STATUS = 599;

  /** RFC 9113, section 7: nobody wants the rest. */
  private static final long CANCEL = 0x8;

  private static final HeaderNames NOT_FOR_CLIENTS =
      HeaderNames.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-connection",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "server",
          "x-powered-by");

  private static final List<String> KEPT_WITH_PROBLEM =
      List.of("Allow", "WWW-Authenticate", "Retry-After", "Api-Version");

  private final CommonHeaders common;
  private final Answers answers;
  private final Deadlines deadlines;
  private final long standstillMillis;

  @Inject
  ServiceAnswer(CommonHeaders common, Answers answers, Deadlines deadlines, WaitSettings waits) {
    this.common = common;
    this.answers = answers;
    this.deadlines = deadlines;
    this.standstillMillis = waits.answerStandstill().toMillis();
  }

  /** Fails when the service's answer breaks off, or the client is gone. */
  Future<Void> send(Exchange exchange, HttpClientResponse received) {
    if (received.statusCode() > LAST_STATUS) {
      received.request().reset(CANCEL);
      return Future.failedFuture(
          Problems.of(ProblemType.BAD_GATEWAY, ProblemType.BAD_GATEWAY.meaning()));
    }
    if (received.statusCode() >= 400 && !hasDocument(exchange, received.headers())) {
      answers.refuse(exchange, problem(received));
      received.request().reset(CANCEL);
      return Future.succeededFuture();
    }
    if (isSmall(received.getHeader(HttpHeaders.CONTENT_LENGTH)) && hasBody(exchange, received)) {
      return whole(received).compose(body -> begin(exchange, received).end(body));
    }
    HttpServerResponse response = begin(exchange, received);
    return hasBody(exchange, received) ? stream(exchange, received) : response.end();
  }

  private Future<Buffer> whole(HttpClientResponse received) {
    Promise<Buffer> body = Promise.promise();
    Deadline deadline =
        deadlines.within(
            standstillMillis, () -> body.tryFail(new TimeoutException("the answer stands")));
    received.body().onSuccess(body::tryComplete).onFailure(body::tryFail);
    return body.future().onComplete(done -> deadline.met());
  }

  /** For a client that knows no chunks, the end of the connection is the end of the answer. */
  private Future<Void> stream(Exchange exchange, HttpClientResponse received) {
    HttpServerRequest request = exchange.request();
    Future<Void> sent =
        new AnswerStream(received, request.response(), deadlines, standstillMillis).send();
    return request.version() == HttpVersion.HTTP_1_0
            && received.getHeader(HttpHeaders.CONTENT_LENGTH) == null
        ? sent.onSuccess(ended -> request.connection().close())
        : sent;
  }

  private HttpServerResponse begin(Exchange exchange, HttpClientResponse received) {
    HttpServerResponse response = exchange.request().response();
    MultiMap headers = response.headers();
    for (Map.Entry<String, String> header : received.headers()) {
      if (!NOT_FOR_CLIENTS.contains(header.getKey())) {
        headers.add(header.getKey(), header.getValue());
      }
    }
    common.stamp(exchange, headers);
    if (cannotHaveBody(received.statusCode())) {
      headers.remove(HttpHeaders.CONTENT_LENGTH);
    } else if (!headers.contains(HttpHeaders.CONTENT_LENGTH)) {
      response.setChunked(true);
    }
    return response.setStatusCode(received.statusCode());
  }

  private static boolean hasBody(Exchange exchange, HttpClientResponse received) {
    return !cannotHaveBody(received.statusCode()) && !isHead(exchange);
  }

  private static boolean isHead(Exchange exchange) {
    return exchange.request().method().equals(HttpMethod.HEAD);
  }

  private static boolean isSmall(@Nullable String length) {
    return length != null && length.length() <= 5 && Integer.parseInt(length) <= SMALL;
  }

  private static boolean hasDocument(Exchange exchange, MultiMap headers) {
    if (isHead(exchange)) {
      return true;
    }
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.contains(exchange.route().isPage() ? "html" : "json")
        && !"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH));
  }

  private static HttpProblem problem(HttpClientResponse received) {
    HttpProblem.Builder problem = HttpProblem.builder().withStatus(received.statusCode());
    for (String name : KEPT_WITH_PROBLEM) {
      String value = received.getHeader(name);
      if (value != null) {
        problem.withHeader(name, value);
      }
    }
    return problem.build();
  }

  private static boolean cannotHaveBody(int status) {
    return status == 204 || status == 304;
  }
}
