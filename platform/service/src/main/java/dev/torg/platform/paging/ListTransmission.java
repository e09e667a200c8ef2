package dev.torg.platform.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * One list being sent: the next page is fetched when the caller has taken the one before. A list
 * that cannot be finished is cut off, so that nobody takes a part of it for the whole.
 */
final class ListTransmission<T> {

  private static final Logger LOG = Logger.getLogger(ListTransmission.class);

  private final StreamedList<T> list;
  private final ListText<T> text;
  private final ResteasyReactiveRequestContext request;

  ListTransmission(
      StreamedList<T> list, ObjectMapper mapper, ResteasyReactiveRequestContext request) {
    this.list = list;
    this.text = new ListText<>(list.shape(), mapper);
    this.request = request;
  }

  /** A list of one page goes out at once, with its length. */
  void start() {
    if (list.first().isLast()) {
      request.serverResponse().end(text.of(list.first()));
    } else {
      request.suspend();
      request.serverResponse().setChunked(true);
      send(list.first());
    }
  }

  private void send(Page<T> page) {
    orCutOff(
        () ->
            request
                .serverResponse()
                .write(text.of(page))
                .whenComplete((sent, failure) -> orCutOff(() -> goOn(page, failure))));
  }

  private void goOn(Page<T> sent, Throwable failure) {
    if (failure != null) {
      cutOff(failure);
    } else if (sent.isLast()) {
      request.serverResponse().end();
      request.resume();
    } else {
      list.after(sent.nextCursor().orElseThrow()).subscribe().with(this::send, this::cutOff);
    }
  }

  /** Each step runs as somebody's callback, where what it throws would be lost and nobody told. */
  private void orCutOff(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      cutOff(failure);
    }
  }

  private void cutOff(Throwable failure) {
    ServerHttpResponse response = request.serverResponse();
    if (!response.closed()) {
      LOG.warn("A list was cut off", failure);
      response.reset();
    }
    request.resume();
  }
}
