package dev.torg.gateway.filter;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.settings.ForwardedSettings;
import dev.torg.platform.trace.TraceContext;
import dev.torg.platform.trace.Traceparent;
import io.netty.util.NetUtil;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives each request its id and its trace: the caller's when valid, otherwise new ones. */
@Singleton
public class CallIdentity {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");

  private final boolean trustForwarded;

  @Inject
  CallIdentity(ForwardedSettings settings) {
    this.trustForwarded = settings.trustForwarded();
  }

  public Exchange begin(HttpServerRequest request) {
    return new Exchange(
        request,
        new TraceContext(requestId(request.getHeader("x-request-id")), traceparent(request)),
        clientAddress(request));
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

  private String clientAddress(HttpServerRequest request) {
    String nearest = trustForwarded ? lastHop(request.headers().getAll(FORWARDED_FOR)) : "";
    return NetUtil.isValidIpV4Address(nearest) || NetUtil.isValidIpV6Address(nearest)
        ? nearest
        : request.remoteAddress().hostAddress();
  }

  /** What the proxy in front says itself stands last; the rest anybody may have written. */
  private static String lastHop(List<String> lines) {
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    return last.substring(last.lastIndexOf(',') + 1).strip();
  }
}
