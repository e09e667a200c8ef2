package dev.torg.platform.trace;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The request that the running code serves.
 *
 * @param requestId UUID that names this request in {@code instance} and in the log
 * @param traceparent the trace it belongs to
 */
public record TraceContext(String requestId, Traceparent traceparent) {

  /** The class, not its name: of programs in one JVM each has its own. */
  private static final Object KEY = TraceContext.class;

  private static final Pattern UUID_FORMAT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Takes over what the caller sent and makes up what is missing or malformed. */
  public static TraceContext of(@Nullable String requestId, @Nullable String traceparent) {
    return new TraceContext(
        requestId != null && UUID_FORMAT.matcher(requestId).matches()
            ? requestId
            : UuidCreator.getTimeOrderedEpoch().toString(),
        Traceparent.parse(traceparent).orElseGet(Traceparent::start));
  }

  /** The context of the running request or event; a fresh one outside of both. */
  public static TraceContext current() {
    Context context = Vertx.currentContext();
    TraceContext known = context == null ? null : context.getLocal(KEY);
    return known == null ? of(null, null) : known;
  }

  /** Makes this the context of everything that follows in the running request or event. */
  public void enter() {
    Context context = Vertx.currentContext();
    if (context != null) {
      context.putLocal(KEY, this);
    }
    MDC.put("traceId", traceId());
  }

  /** The 32 hexadecimal digits that name the trace. */
  public String traceId() {
    return traceparent.traceId();
  }
}
