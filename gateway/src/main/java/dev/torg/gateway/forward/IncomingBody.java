package dev.torg.gateway.forward;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.BodyMustFit;
import dev.torg.gateway.filter.UnderWayMustBeFew;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** A body on its way in. Nothing is asked of a service before it is whole. */
final class IncomingBody {

  private final Exchange exchange;
  private final BodyRoom room;
  private final Object caller;
  private final Promise<Buffer> whole = Promise.promise();
  private final Buffer read = Buffer.buffer();

  IncomingBody(Exchange exchange, BodyRoom room) {
    this.exchange = exchange;
    this.room = room;
    this.caller = UnderWayMustBeFew.caller(exchange);
    exchange.afterwards(() -> room.giveBack(caller, read.length()));
  }

  /** Fails with a problem when it is too large, or comes too late. */
  Future<Buffer> read(Deadlines deadlines, long millis) {
    Deadline deadline = deadlines.within(millis, this::giveUp);
    HttpServerRequest request = exchange.request();
    request.handler(this::add);
    request.endHandler(end -> whole.tryComplete(read));
    request.exceptionHandler(broken -> breakOff());
    if (request.version() == HttpVersion.HTTP_1_1
        && HttpHeaders.CONTINUE
            .toString()
            .equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
    request.resume();
    return whole.future().onComplete(done -> deadline.met());
  }

  private void add(Buffer chunk) {
    if (whole.future().isComplete() || exchange.isOver()) {
      return;
    }
    if (read.length() + chunk.length() > exchange.largestBody()) {
      whole.fail(BodyMustFit.tooLarge(exchange.largestBody()));
    } else {
      room.take(caller, chunk.length())
          .ifPresentOrElse(whole::fail, () -> read.appendBuffer(chunk));
    }
  }

  /** The client is gone, or says one length and sends another. */
  private void breakOff() {
    whole.tryFail(BodyMustFit.misframed());
  }

  private void giveUp() {
    whole.tryFail(Problems.of(ProblemType.REQUEST_TIMEOUT, ProblemType.REQUEST_TIMEOUT.meaning()));
  }
}
