package dev.torg.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body of unknown length, cut off as soon as it turns out to be too large. */
final class CountedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private final long largest;
  private long seen;
  private @Nullable Handler<Throwable> failed;

  CountedBody(ReadStream<Buffer> body, long largest) {
    this.body = body;
    this.largest = largest;
  }

  boolean isTooLarge() {
    return seen > largest;
  }

  @Override
  public CountedBody handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> count(chunk, handler));
    return this;
  }

  private void count(Buffer chunk, Handler<Buffer> next) {
    if (isTooLarge()) {
      return;
    }
    seen += chunk.length();
    if (!isTooLarge()) {
      next.handle(chunk);
    } else if (failed != null) {
      failed.handle(new IllegalStateException("body too large"));
    }
  }

  @Override
  public CountedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    failed = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public CountedBody endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler == null ? null : end -> endUnlessCut(handler));
    return this;
  }

  private void endUnlessCut(Handler<Void> handler) {
    if (!isTooLarge()) {
      handler.handle(null);
    }
  }

  @Override
  public CountedBody pause() {
    body.pause();
    return this;
  }

  @Override
  public CountedBody resume() {
    body.resume();
    return this;
  }

  @Override
  public CountedBody fetch(long amount) {
    body.fetch(amount);
    return this;
  }
}
