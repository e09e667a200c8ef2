package dev.torg.gateway.limit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The quota of each credential: what the settings say of it, else what its last event says, else
 * what its token says, else the general one.
 */
@Singleton
public class CredentialQuotas {

  private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(1);
  private static final double MILLIS_PER_MINUTE = 60_000;

  private final Duration window;
  private final Quota general;
  private final Quota ofAddress;
  private final Map<UUID, Quota> set = new ConcurrentHashMap<>();
  private final Map<UUID, Told> told = new ConcurrentHashMap<>();
  private final Map<Long, Quota> byLimit = new ConcurrentHashMap<>();

  @Inject
  CredentialQuotas(RateLimitSettings settings) {
    this(settings.requests(), settings.addresses(), settings.window(), settings.perCredential());
  }

  /**
   * @param requests the general quota, per window
   * @param addresses that of an address without a credential
   * @param perCredential quotas that win over what events say
   */
  public CredentialQuotas(
      long requests, long addresses, Duration window, Map<UUID, Long> perCredential) {
    if (window.compareTo(SHORTEST_WINDOW) < 0) {
      throw new IllegalArgumentException("torg.gateway.rate-limit.window: at least a second");
    }
    this.window = window;
    this.general = Quota.of(requests, window);
    this.ofAddress = Quota.of(addresses, window);
    perCredential.forEach((credential, own) -> set.put(credential, Quota.of(own, window)));
  }

  Duration window() {
    return window;
  }

  /** The quota of whoever has none of its own. */
  public Quota general() {
    return general;
  }

  /** The quota of an address without a credential. */
  Quota ofAddress() {
    return ofAddress;
  }

  /**
   * The quota of a credential.
   *
   * @param tokenSays requests a minute that its token names, if it does
   */
  Quota of(UUID credential, @Nullable Long tokenSays) {
    Quota own = set.get(credential);
    if (own == null && !told.isEmpty()) {
      Told last = told.get(credential);
      own = last == null ? null : last.quota();
    }
    if (own == null && tokenSays != null) {
      own = perMinute(tokenSays);
    }
    return own == null ? general : own;
  }

  /**
   * Takes over what an event of a credential says, unless a newer one was heard; it counts more
   * than tokens that were bought before.
   *
   * @param requestsPerMinute empty when the credential has no limit of its own any more
   * @param sequence which change of the credential, counted from 1, the event tells of
   */
  public void noteLimit(
      UUID credential, OptionalLong requestsPerMinute, long sequence, Instant now) {
    Quota quota =
        requestsPerMinute.isPresent() ? perMinute(requestsPerMinute.getAsLong()) : general;
    told.merge(
        credential,
        new Told(quota, sequence, now),
        (known, heard) -> known.sequence() > heard.sequence() ? known : heard);
  }

  /** Forgets what every living token says itself, since it was bought after that. */
  public void forgetToldBefore(Instant time) {
    told.values().removeIf(last -> last.at().isBefore(time));
  }

  private Quota perMinute(long limit) {
    return byLimit.computeIfAbsent(
        limit,
        requests ->
            Quota.of(
                Math.max(1, Math.round(requests * window.toMillis() / MILLIS_PER_MINUTE)), window));
  }

  private record Told(Quota quota, long sequence, Instant at) {}
}
