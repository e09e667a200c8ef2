package dev.torg.gateway.pipeline;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.credential.CallerMustBePermitted;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.BodyMustFit;
import dev.torg.gateway.filter.CallIdentity;
import dev.torg.gateway.settings.WaitSettings;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/**
 * The way of every request: is it well-formed, and is there such a path; who calls, and may they;
 * is the rest in order; then to who answers it. Whoever objects throws a problem, which is the
 * answer.
 */
@Dependent
public class RequestPipeline implements Handler<HttpServerRequest> {

  private final CallIdentity identity;
  private final Observation observation;
  private final FilterOrder filters;
  private final CallerMustBePermitted caller;
  private final Delivery delivery;
  private final Answers answers;
  private final Vertx vertx;
  private final long standstillMillis;

  @Inject
  RequestPipeline(
      CallIdentity identity,
      Observation observation,
      FilterOrder filters,
      CallerMustBePermitted caller,
      Delivery delivery,
      Answers answers,
      Vertx vertx,
      WaitSettings waits) {
    this.identity = identity;
    this.observation = observation;
    this.filters = filters;
    this.caller = caller;
    this.delivery = delivery;
    this.answers = answers;
    this.vertx = vertx;
    this.standstillMillis = waits.answerStandstill().toMillis();
  }

  /**
   * Who has not taken earlier answers on the connection gets no further ones, nor for ever time.
   */
  @Override
  public void handle(HttpServerRequest request) {
    if (Answers.isBehindLast(request)) {
      return;
    }
    if (request.response().writeQueueFull()) {
      request.pause();
      long deadline = vertx.setTimer(standstillMillis, late -> Answers.breakOff(request));
      request
          .response()
          .drainHandler(
              taken -> {
                vertx.cancelTimer(deadline);
                begin(request);
              });
    } else {
      begin(request);
    }
  }

  private void begin(HttpServerRequest request) {
    Exchange exchange = identity.begin(request);
    observation.begin(exchange);
    attempt(exchange, this::admit);
  }

  private void admit(Exchange exchange) {
    filters.admission().check(exchange);
    if (exchange.request().method().equals(HttpMethod.OPTIONS)) {
      filters.options().check(exchange);
      answers.allow(exchange, exchange.path().allow());
      return;
    }
    exchange.request().pause();
    if (exchange.hasBody()) {
      exchange
          .request()
          .exceptionHandler(broken -> answers.refuse(exchange, BodyMustFit.misframed()));
    }
    caller
        .check(exchange)
        .onSuccess(permitted -> attempt(exchange, this::serve))
        .onFailure(refusal -> answers.refuse(exchange, refusal));
  }

  /**
   * While it was asked who calls, the body may have turned out to be unreadable, or the client may
   * have hung up: nothing is taken for it any more, since nothing would give it back.
   */
  private void serve(Exchange exchange) {
    HttpServerResponse response = exchange.request().response();
    if (response.ended() || response.closed()) {
      return;
    }
    filters.service().check(exchange);
    delivery.deliver(exchange);
  }

  private void attempt(Exchange exchange, Consumer<Exchange> step) {
    try {
      step.accept(exchange);
    } catch (RuntimeException refusal) {
      answers.refuse(exchange, refusal);
    }
  }
}
