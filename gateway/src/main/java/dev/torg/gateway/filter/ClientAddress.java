package dev.torg.gateway.filter;

import dev.torg.gateway.settings.AddressRange;
import dev.torg.gateway.settings.ForwardedSettings;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Where a request comes from, seen through the proxies that are known. */
@Singleton
class ClientAddress {

  private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");

  private final List<AddressRange> proxies;

  @Inject
  ClientAddress(ForwardedSettings settings) {
    this(settings.trustedProxies().orElse(List.of()));
  }

  ClientAddress(List<AddressRange> proxies) {
    this.proxies = proxies;
  }

  String of(HttpServerRequest request) {
    String nearest = request.remoteAddress().hostAddress();
    return isProxy(nearest) ? behind(nearest, request.headers().getAll(FORWARDED_FOR)) : nearest;
  }

  /** What the nearest proxy says stands last; what stands before its client anybody may write. */
  String behind(String nearest, List<String> lines) {
    String[] hops = String.join(",", lines).split(",", -1);
    String client = nearest;
    for (int hop = hops.length - 1; hop >= 0 && isProxy(client); hop--) {
      String before = hops[hop].strip();
      if (!NetUtil.isValidIpV4Address(before) && !NetUtil.isValidIpV6Address(before)) {
        return client;
      }
      client = before;
    }
    return client;
  }

  private boolean isProxy(String address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }
}
