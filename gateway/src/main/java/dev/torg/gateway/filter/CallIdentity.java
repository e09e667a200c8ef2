package dev.torg.gateway.filter;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.trace.TraceContext;
import dev.torg.platform.trace.Traceparent;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each request its id and its trace: the caller's when valid, otherwise new ones. */
@Singleton
public class CallIdentity {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final ClientAddress clientAddress;

  @Inject
  CallIdentity(ClientAddress clientAddress) {
    this.clientAddress = clientAddress;
  }

  public Exchange begin(HttpServerRequest request) {
    return new Exchange(
        request,
        new TraceContext(requestId(request.getHeader("x-request-id")), traceparent(request)),
        clientAddress.of(request));
  }

  private static String requestId(@Nullable String sent) {
    return sent != null && UUID.matcher(sent).matches()
        ? sent
        : UuidCreator.getTimeOrderedEpochFast().toString();
  }

  private static Traceparent traceparent(HttpServerRequest request) {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? new Traceparent(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : Traceparent.parse(request.getHeader("traceparent")).orElseGet(Traceparent::start);
  }
}
