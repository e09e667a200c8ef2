package dev.torg.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
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
  private final ObjectMapper mapper;
  private final ResteasyReactiveRequestContext request;
  private boolean anyItemSent;

  ListTransmission(
      StreamedList<T> list, ObjectMapper mapper, ResteasyReactiveRequestContext request) {
    this.list = list;
    this.mapper = mapper;
    this.request = request;
  }

  void start() {
    request.suspend();
    request.serverResponse().setChunked(true);
    send(list.shape().opening(), list.first());
  }

  private void send(String before, Page<T> page) {
    String text = before + items(page) + (isLast(page) ? list.shape().closing() : "");
    request
        .serverResponse()
        .write(text.getBytes(StandardCharsets.UTF_8))
        .whenComplete((sent, failure) -> goOn(page, failure));
  }

  private void goOn(Page<T> sent, Throwable failure) {
    if (failure != null) {
      cutOff(failure);
    } else if (isLast(sent)) {
      request.serverResponse().end();
      request.resume();
    } else {
      list.after(sent.nextCursor().orElseThrow())
          .subscribe()
          .with(next -> send("", next), this::cutOff);
    }
  }

  private void cutOff(Throwable failure) {
    ServerHttpResponse response = request.serverResponse();
    if (!response.closed()) {
      LOG.warnf("A list was cut off: %s", failure.toString());
      response.reset();
    }
    request.resume();
  }

  private String items(Page<T> page) {
    StringBuilder text = new StringBuilder();
    for (T item : page.items()) {
      text.append(anyItemSent ? "," : "").append(json(item));
      anyItemSent = true;
    }
    return text.toString();
  }

  private String json(T item) {
    try {
      return mapper.writeValueAsString(list.shape().item(item));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isLast(Page<?> page) {
    return page.nextCursor().isEmpty();
  }
}
