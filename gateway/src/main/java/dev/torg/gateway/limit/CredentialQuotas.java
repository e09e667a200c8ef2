package dev.torg.gateway.limit;

import dev.torg.gateway.server.GatewaySettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The quota of each credential: what the settings say of it, else what its last event says, else
 * the general one.
 */
@Singleton
public class CredentialQuotas {

  private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(1);
  private static final double MILLIS_PER_MINUTE = 60_000;

  private final Duration window;
  private final Quota general;
  private final Map<UUID, Quota> set = new ConcurrentHashMap<>();
  private final Map<UUID, Quota> told = new ConcurrentHashMap<>();

  @Inject
  CredentialQuotas(GatewaySettings settings) {
    this(
        settings.rateLimit().requests(),
        settings.rateLimit().window(),
        settings.rateLimit().perCredential());
  }

  /**
   * @param requests the general quota, per window
   * @param perCredential quotas that win over what events say
   */
  public CredentialQuotas(long requests, Duration window, Map<UUID, Long> perCredential) {
    if (window.compareTo(SHORTEST_WINDOW) < 0) {
      throw new IllegalArgumentException("torg.gateway.rate-limit.window: at least a second");
    }
    this.window = window;
    this.general = Quota.of(requests, window);
    perCredential.forEach((credential, own) -> set.put(credential, Quota.of(own, window)));
  }

  Duration window() {
    return window;
  }

  /** The quota of whoever has none of its own. */
  public Quota general() {
    return general;
  }

  Quota of(UUID credential) {
    Quota own = set.get(credential);
    if (own == null && !told.isEmpty()) {
      own = told.get(credential);
    }
    return own == null ? general : own;
  }

  /** Takes over what the newest event of a credential says. */
  public void told(UUID credential, OptionalLong requestsPerMinute) {
    if (requestsPerMinute.isEmpty()) {
      told.remove(credential);
      return;
    }
    double requests = requestsPerMinute.getAsLong() * window.toMillis() / MILLIS_PER_MINUTE;
    told.put(credential, Quota.of(Math.max(1, Math.round(requests)), window));
  }
}
