package dev.torg.salesunit.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Sends a list stretch by stretch, as fast as the caller takes it. An answer that cannot be
 * finished is cut off, so that nobody takes half a list for the whole.
 */
@Provider
public class ListBodyWriter implements ServerMessageBodyWriter<ListBody> {

  private static final Logger LOG = Logger.getLogger(ListBodyWriter.class);

  @Override
  public void writeResponse(ListBody list, Type genericType, ServerRequestContext context) {
    ResteasyReactiveRequestContext request = (ResteasyReactiveRequestContext) context;
    request.suspend();
    request.serverResponse().setChunked(true);
    send(list, request);
  }

  private static void send(ListBody list, ResteasyReactiveRequestContext request) {
    request
        .serverResponse()
        .write(list.render())
        .whenComplete(
            (sent, failure) -> {
              if (failure != null) {
                cutOff(request, failure);
              } else if (list.isLast()) {
                finish(request);
              } else {
                list.advance()
                    .subscribe()
                    .with(next -> send(list, request), lost -> cutOff(request, lost));
              }
            });
  }

  private static void finish(ResteasyReactiveRequestContext request) {
    request.serverResponse().end();
    request.resume();
  }

  private static void cutOff(ResteasyReactiveRequestContext request, Throwable failure) {
    ServerHttpResponse response = request.serverResponse();
    if (!response.closed()) {
      LOG.warnf(failure, "A list of sales units was cut off");
      response.reset();
    }
    request.resume();
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
    return type == ListBody.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == ListBody.class;
  }

  @Override
  public void writeTo(
      ListBody list,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    throw new UnsupportedOperationException("Lists are only sent without blocking");
  }
}
