package dev.torg.platform.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends a {@link StreamedList} without blocking and without holding more than a page. */
@Provider
public class StreamedListWriter implements ServerMessageBodyWriter<StreamedList<?>> {

  private final ObjectMapper mapper;

  StreamedListWriter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void writeResponse(StreamedList<?> list, Type genericType, ServerRequestContext context) {
    new ListTransmission<>(list, mapper, (ResteasyReactiveRequestContext) context).start();
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
    return type == StreamedList.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == StreamedList.class;
  }

  @Override
  public void writeTo(
      StreamedList<?> list,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out) {
    throw new UnsupportedOperationException("a list is only sent without blocking");
  }
}
