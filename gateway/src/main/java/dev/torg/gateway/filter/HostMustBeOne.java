package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;

/**
 * Refuses a request that names no host, two, or none that can be one (RFC 9112, section 3.2). Which
 * host it is does not matter: what we are called outside is a setting.
 */
public class HostMustBeOne implements Filter {

  private static final int ANY_PORT = 80;

  @Override
  public void check(Exchange exchange) {
    HttpServerRequest request = exchange.request();
    int lines = request.headers().getAll(HttpHeaders.HOST).size();
    boolean mayBeMissing = request.version() == HttpVersion.HTTP_1_0;
    if (lines > 1
        || (lines == 0 && !mayBeMissing)
        || (lines == 1 && !isHost(request.getHeader(HttpHeaders.HOST)))) {
      throw refusal("The header Host must name one host.");
    }
    String authority = exchange.target().authority();
    if (authority != null && !isHost(authority)) {
      throw refusal("The request line must name a host before the path, or none.");
    }
  }

  private static boolean isHost(String text) {
    return !text.isEmpty() && HostAndPort.parseAuthority(text, ANY_PORT) != null;
  }

  private static RuntimeException refusal(String detail) {
    return Problems.of(ProblemType.MALFORMED_REQUEST, detail);
  }
}
