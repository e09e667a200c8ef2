package dev.torg.gateway.pipeline;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.answer.ProblemPages;
import dev.torg.gateway.calls.CallCounts;
import dev.torg.gateway.credential.CallerMustBePermitted;
import dev.torg.gateway.document.DocumentPages;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.AddressMustBeClean;
import dev.torg.gateway.filter.BodyMustBeAcceptable;
import dev.torg.gateway.filter.CallIdentity;
import dev.torg.gateway.filter.HeadersMustHaveNames;
import dev.torg.gateway.filter.QuotaMustLast;
import dev.torg.gateway.filter.RouteLookup;
import dev.torg.gateway.filter.SerialNumberMustBeCallers;
import dev.torg.gateway.filter.SystemHeadersMustBeShort;
import dev.torg.gateway.forward.Forwarder;
import dev.torg.gateway.measure.RequestTimers;
import dev.torg.gateway.route.Found;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * The way of every request, in order: who is it, is it well-formed, is there such a path, who
 * calls, may they; then to the service. Whoever objects throws a problem, which is the answer.
 */
@Dependent
public class RequestPipeline implements Handler<HttpServerRequest> {

  @Inject CallIdentity identity;
  @Inject RequestTimers timers;
  @Inject CallCounts calls;
  @Inject AddressMustBeClean address;
  @Inject HeadersMustHaveNames headers;
  @Inject BodyMustBeAcceptable body;
  @Inject RouteLookup routes;
  @Inject CallerMustBePermitted caller;
  @Inject SystemHeadersMustBeShort systemHeaders;
  @Inject SerialNumberMustBeCallers serialNumber;
  @Inject QuotaMustLast quota;
  @Inject ProblemPages problemPages;
  @Inject DocumentPages documentPages;
  @Inject Forwarder forwarder;
  @Inject Answers answers;

  @Override
  public void handle(HttpServerRequest request) {
    Exchange exchange = identity.begin(request);
    timers.began();
    request.response().endHandler(ended -> measure(exchange));
    attempt(exchange, this::admit);
  }

  private void measure(Exchange exchange) {
    timers.ended(exchange);
    calls.count(exchange);
  }

  private void admit(Exchange exchange) {
    address.check(exchange.request());
    headers.check(exchange.request());
    body.checkSize(exchange);
    Found found = routes.find(exchange);
    if (exchange.request().method().equals(HttpMethod.OPTIONS)) {
      quota.check(exchange);
      answers.allow(exchange, found.allow());
      return;
    }
    exchange.request().pause();
    caller
        .check(exchange)
        .onSuccess(permitted -> attempt(exchange, this::serve))
        .onFailure(refusal -> answers.refuse(exchange, refusal));
  }

  private void serve(Exchange exchange) {
    systemHeaders.check(exchange);
    serialNumber.check(exchange);
    body.checkKind(exchange);
    quota.check(exchange);
    switch (exchange.route().service()) {
      case GATEWAY -> showOwn(exchange);
      case NOBODY_YET ->
          throw Problems.of(ProblemType.NOT_IMPLEMENTED, ProblemType.NOT_IMPLEMENTED.meaning());
      case PARTNER_SERVICE,
          MERCHANT_SERVICE,
          SALESUNIT_SERVICE,
          PRODUCTORDER_SERVICE,
          ORG_CONFIG_SERVICE,
          ANOTHER_UPSTREAM ->
          forwarder.forward(exchange);
    }
  }

  private void showOwn(Exchange exchange) {
    if (exchange.route().template().startsWith(ProblemPages.PATH)) {
      problemPages.show(exchange);
    } else {
      documentPages.show(exchange);
    }
  }

  private void attempt(Exchange exchange, Consumer<Exchange> step) {
    try {
      step.accept(exchange);
    } catch (RuntimeException refusal) {
      answers.refuse(exchange, refusal);
    }
  }
}
