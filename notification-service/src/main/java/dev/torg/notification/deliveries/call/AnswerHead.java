package dev.torg.notification.deliveries.call;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.HexFormat;

/** Reads an answer as far as it is of interest, and hangs up on one that goes on and on. */
final class AnswerHead {

  private final Promise<String> done = Promise.promise();
  private final Buffer head = Buffer.buffer();
  private long length;

  private AnswerHead() {}

  /** The beginning of the body in hexadecimal digits; what breaks off counts as far as it came. */
  static Future<String> of(HttpClientResponse response) {
    AnswerHead reader = new AnswerHead();
    response
        .handler(chunk -> reader.take(chunk, response))
        .exceptionHandler(brokenOff -> reader.end())
        .endHandler(ended -> reader.end());
    return reader.done.future();
  }

  private void take(Buffer chunk, HttpClientResponse response) {
    length += chunk.length();
    int room = CallLimits.HEAD_BYTES - head.length();
    head.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
    if (length > CallLimits.ANSWER_BYTES) {
      end();
      response.request().reset();
    }
  }

  private void end() {
    done.tryComplete(HexFormat.of().formatHex(head.getBytes()));
  }
}
