package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.answer.CommonHeaders;
import dev.torg.gateway.pipeline.Exchange;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings a service's answer to the client; an error without a document gets one. */
@Singleton
public class ServiceAnswer {

  /** The date is set anew; to read the service's costs more than it is worth. */
  private static final List<CharSequence> NOT_FOR_CLIENTS =
      List.of(
          HttpHeaders.CONNECTION,
          HttpHeaders.createOptimized("keep-alive"),
          HttpHeaders.createOptimized("proxy-authenticate"),
          HttpHeaders.createOptimized("trailer"),
          HttpHeaders.createOptimized("upgrade"),
          HttpHeaders.SERVER,
          HttpHeaders.DATE,
          HttpHeaders.createOptimized("x-powered-by"));

  private static final List<String> KEPT_WITH_PROBLEM =
      List.of("Allow", "WWW-Authenticate", "Retry-After", "Api-Version");

  private final CommonHeaders common;
  private final Answers answers;

  @Inject
  ServiceAnswer(CommonHeaders common, Answers answers) {
    this.common = common;
    this.answers = answers;
  }

  Future<Void> send(Exchange exchange, ProxyResponse response) {
    if (response.getStatusCode() >= 400 && !hasDocument(exchange, response.headers())) {
      HttpProblem problem = problem(response);
      response.release();
      answers.refuse(exchange, problem);
      return Future.succeededFuture();
    }
    NOT_FOR_CLIENTS.forEach(response.headers()::remove);
    common.stamp(exchange, response.headers());
    if (cannotHaveBody(response.getStatusCode())) {
      response.setBody(null);
      response.headers().remove(HttpHeaders.CONTENT_LENGTH);
    }
    return response.send();
  }

  private static boolean hasDocument(Exchange exchange, MultiMap headers) {
    if (exchange.request().method().equals(HttpMethod.HEAD)) {
      return true;
    }
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    return type != null
        && type.contains("json")
        && !"0".equals(headers.get(HttpHeaders.CONTENT_LENGTH));
  }

  private static HttpProblem problem(ProxyResponse response) {
    HttpProblem.Builder problem = HttpProblem.builder().withStatus(response.getStatusCode());
    for (String name : KEPT_WITH_PROBLEM) {
      String value = response.headers().get(name);
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
