package dev.torg.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeoutException;

/** A long answer on its way out, as fast as the client takes it, and not slower than is allowed. */
final class AnswerStream {

  private final HttpClientResponse from;
  private final HttpServerResponse to;
  private final Deadline deadline;
  private final Promise<Void> sent = Promise.promise();

  AnswerStream(HttpClientResponse from, HttpServerResponse to, Deadlines deadlines, long millis) {
    this.from = from;
    this.to = to;
    this.deadline =
        deadlines.within(millis, () -> sent.tryFail(new TimeoutException("the answer stands")));
  }

  /** Fails when it breaks off or stands still. */
  Future<Void> send() {
    from.exceptionHandler(sent::tryFail);
    to.exceptionHandler(sent::tryFail);
    from.endHandler(end -> finish());
    from.handler(this::pass);
    return sent.future().onComplete(done -> deadline.met());
  }

  private void pass(Buffer chunk) {
    deadline.move();
    to.write(chunk);
    if (to.writeQueueFull()) {
      from.pause();
      to.drainHandler(taken -> goOn());
    }
  }

  /** What is left belongs to this client's connection alone. */
  private void finish() {
    deadline.met();
    to.end().onComplete(sent);
  }

  private void goOn() {
    deadline.move();
    from.resume();
  }
}
