package dev.torg.gateway.forward;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.UnderWayMustBeFew;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Trait;
import dev.torg.gateway.settings.WaitSettings;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.channels.ClosedChannelException;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request to its service, once all of it is here, and streams the answer back. Each event
 * loop has its own.
 */
@Dependent
public class Forwarder {

  /** RFC 9113, section 7: nobody wants the answer any more. */
  private static final long CANCEL = 0x8;

  /** How often a request is sent that no service has seen yet. */
  private static final int TRIES = 2;

  private final UpstreamClients clients;
  private final OutboundHeaders headers;
  private final ServiceAnswer serviceAnswer;
  private final Answers answers;
  private final Deadlines deadlines;
  private final BodyRoom room;
  private final Turns turns;
  private final long bodyMillis;

  @Inject
  Forwarder(
      WaitSettings waits,
      UpstreamClients clients,
      OutboundHeaders headers,
      ServiceAnswer serviceAnswer,
      Answers answers,
      Deadlines deadlines,
      BodyRoom room,
      Turns turns) {
    this.clients = clients;
    this.headers = headers;
    this.serviceAnswer = serviceAnswer;
    this.answers = answers;
    this.deadlines = deadlines;
    this.room = room;
    this.turns = turns;
    this.bodyMillis = waits.bodyTime().toMillis();
  }

  public void forward(Exchange exchange) {
    if (!exchange.hasBody()) {
      forward(exchange, null);
      return;
    }
    new IncomingBody(exchange, room)
        .read(deadlines, bodyMillis)
        .onSuccess(body -> forward(exchange, body))
        .onFailure(cause -> answers.refuse(exchange, cause));
  }

  private void forward(Exchange exchange, @Nullable Buffer body) {
    turns.await(
        exchange,
        () -> ask(exchange, body, TRIES),
        () -> answers.refuse(exchange, UnderWayMustBeFew.tooMany()));
  }

  /** What was taken for the body stays taken as long as somebody has it here. */
  private void ask(Exchange exchange, @Nullable Buffer body, int tries) {
    Route route = exchange.route();
    exchange.hold();
    clients
        .request(route)
        .onSuccess(outbound -> send(exchange, body, outbound, tries - 1))
        .onFailure(cause -> askAgain(exchange, body, tries - 1, cause));
  }

  /** No service has seen the request. */
  private void askAgain(Exchange exchange, @Nullable Buffer body, int triesLeft, Throwable cause) {
    if (triesLeft > 0) {
      ask(exchange, body, triesLeft);
    } else {
      exchange.release();
      answers.refuse(exchange, ServiceTrouble.unreachable(exchange.route().upstream(), cause));
    }
  }

  /** Vert.x logs a trace for each answer that breaks off where nobody listens to that. */
  private void send(
      Exchange exchange, @Nullable Buffer body, HttpClientRequest outbound, int triesLeft) {
    if (exchange.request().response().closed()) {
      giveBack(outbound);
      exchange.release();
      return;
    }
    try {
      outbound.setMethod(exchange.request().method()).setURI(uri(exchange));
      headers.write(exchange, outbound.headers());
    } catch (RuntimeException refusal) {
      giveBack(outbound);
      exchange.release();
      answers.refuse(exchange, refusal);
      return;
    }
    outbound
        .response()
        .onComplete(answered -> exchange.release())
        .onSuccess(response -> response.exceptionHandler(unheard -> {}))
        .compose(response -> answer(exchange, response))
        .onFailure(
            cause -> {
              if (Goodbye.cameBefore(outbound)) {
                askAgain(exchange, body, triesLeft, cause);
              } else {
                fail(exchange, outbound, cause);
              }
            });
    if (body == null) {
      outbound.end();
    } else {
      outbound.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
      outbound.end(body);
    }
  }

  /** What a service has begun it ends; who has hung up meanwhile gets nothing of it. */
  private Future<Void> answer(Exchange exchange, HttpClientResponse response) {
    return exchange.request().response().closed()
        ? Future.failedFuture(new ClosedChannelException())
        : serviceAnswer.send(exchange, response);
  }

  /**
   * A stream of HTTP/2 that was never opened would be missing in its connection for ever: it asks
   * for nothing, and is taken back.
   */
  private static void giveBack(HttpClientRequest unsent) {
    unsent.setMethod(HttpMethod.HEAD).setURI("/");
    unsent.sendHead().onComplete(opened -> unsent.reset(CANCEL));
  }

  private static String uri(Exchange exchange) {
    Route route = exchange.route();
    return route.has(Trait.ANY_CASE)
        ? route.template() + exchange.target().query()
        : exchange.target().text();
  }

  /** No service is to blame where a client has hung up. */
  private void fail(Exchange exchange, HttpClientRequest outbound, Throwable cause) {
    outbound.reset(CANCEL, cause);
    if (!exchange.request().response().closed()) {
      answers.refuse(
          exchange,
          cause instanceof HttpProblem
              ? cause
              : ServiceTrouble.unanswered(exchange.route().upstream(), cause));
    }
  }
}
