package dev.torg.gateway.exchange;

import dev.torg.gateway.limit.Allowance;
import dev.torg.gateway.route.PathRoutes;
import dev.torg.gateway.route.Route;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.trace.TraceContext;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request, its answer, and what the filters have found out so far. Event loop only. */
public final class Exchange {

  /** What proxies commonly call it. */
  private static final int HUNG_UP = 499;

  /** A length that is said, and is no number. */
  public static final long NO_NUMBER = -2;

  private final HttpServerRequest request;
  private final Target target;
  private final TraceContext trace;
  private final String clientAddress;
  private final long startedNanos = System.nanoTime();
  private @Nullable PathRoutes path;
  private @Nullable Route route;
  private @Nullable VerifiedToken token;
  private @Nullable CharSequence authorization;
  private @Nullable Allowance allowance;
  private long largestBody;
  private List<Runnable> afterwards = List.of();
  private boolean held;
  private boolean ended;

  public Exchange(HttpServerRequest request, TraceContext trace, String clientAddress) {
    this.request = request;
    this.target = Target.of(request.uri());
    this.trace = trace;
    this.clientAddress = clientAddress;
  }

  public HttpServerRequest request() {
    return request;
  }

  /** What it asks for, as everything behind the gateway sees it. */
  public Target target() {
    return target;
  }

  public TraceContext trace() {
    return trace;
  }

  /** The address that the request came from, for limits and for {@code X-Forwarded-For}. */
  public String clientAddress() {
    return clientAddress;
  }

  public long startedNanos() {
    return startedNanos;
  }

  /** Whether the request announces a body. */
  public boolean hasBody() {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return isChunked() || (length != null && !length.equals("0"));
  }

  /** Whether the body's length is only known at its end. */
  public boolean isChunked() {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /**
   * Whether Netty takes eight bytes behind the head for a body, which nothing announces: those of a
   * handshake of WebSocket's drafts.
   */
  public boolean hasHiddenBody() {
    return request.headers().contains("Sec-WebSocket-Key1")
        || request.headers().contains("Sec-WebSocket-Key2");
  }

  /** How long the body is said to be; -1 when nothing is said, {@link #NO_NUMBER} otherwise. */
  public long announcedLength() {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      return -1;
    }
    try {
      return Long.parseUnsignedLong(length) < 0 ? Long.MAX_VALUE : Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      return NO_NUMBER;
    }
  }

  /** The most bytes that its body may have, once the route is known. */
  public long largestBody() {
    return largestBody;
  }

  public void limitBody(long most) {
    largestBody = most;
  }

  /** The route, once looked up. */
  public Route route() {
    return Objects.requireNonNull(route, "no route yet");
  }

  /** The route; null before look-up, and for a path without one. */
  public @Nullable Route routeOrNull() {
    return route;
  }

  /** Everything that its path answers to, once looked up. */
  public PathRoutes path() {
    return Objects.requireNonNull(path, "no path yet");
  }

  /** Gives it the route of its method on this path, if there is one. */
  public void assign(PathRoutes found) {
    path = found;
    route = found.forMethod(request.method());
  }

  /** What the caller's token says; null on a public route. */
  public @Nullable VerifiedToken token() {
    return token;
  }

  public void identify(VerifiedToken caller) {
    token = caller;
  }

  /** The {@code Authorization} that goes to the service; null for none. */
  public @Nullable CharSequence authorization() {
    return authorization;
  }

  public void forwardAs(@Nullable CharSequence header) {
    authorization = header;
  }

  /** What is left of the caller's quota; null until it was counted. */
  public @Nullable Allowance allowance() {
    return allowance;
  }

  public void allow(Allowance left) {
    allowance = left;
  }

  /** Has something done once nobody does anything for it any more; at once, if it is over. */
  public void afterwards(Runnable step) {
    if (isOver()) {
      step.run();
      return;
    }
    afterwards = afterwards.isEmpty() ? new ArrayList<>(2) : afterwards;
    afterwards.add(step);
  }

  /** The status of the answer; of who hung up before there was one, 499. */
  public int status() {
    return request.response().headWritten() ? request.response().getStatusCode() : HUNG_UP;
  }

  /** A service works for it: what was taken for it stays taken, though the client may hang up. */
  public void hold() {
    held = true;
  }

  /** The service has answered, or will not. */
  public void release() {
    held = false;
    if (ended) {
      giveBack();
    }
  }

  /** The answer has ended, or never will: gives back what was taken for it. */
  public void end() {
    ended = true;
    if (isOver()) {
      giveBack();
    }
  }

  /** Whether nobody does anything for it any more: nothing may be taken for it then. */
  public boolean isOver() {
    return ended && !held;
  }

  private void giveBack() {
    List<Runnable> steps = afterwards;
    afterwards = List.of();
    steps.forEach(Runnable::run);
  }
}
