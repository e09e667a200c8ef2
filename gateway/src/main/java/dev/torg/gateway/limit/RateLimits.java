package dev.torg.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.torg.platform.time.WallTime;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Counts the requests of each caller against its quota, in memory. */
@Singleton
public class RateLimits {

  private final CredentialQuotas quotas;
  private final LiveGateways gateways;
  private final Clock clock;
  private final LoadingCache<Object, Account> accounts;
  private final Queue<Account> untold = new ConcurrentLinkedQueue<>();
  private volatile Runnable urgent = () -> {};

  @Inject
  RateLimits(
      RateLimitSettings settings,
      CredentialQuotas quotas,
      LiveGateways gateways,
      @WallTime Clock clock) {
    this(settings.callers(), quotas, gateways, clock);
  }

  RateLimits(int callers, CredentialQuotas quotas, LiveGateways gateways, Clock clock) {
    this.quotas = quotas;
    this.gateways = gateways;
    this.clock = clock;
    long window = quotas.window().toMillis();
    this.accounts =
        Caffeine.newBuilder()
            .maximumSize(callers)
            .expireAfterAccess(quotas.window().multipliedBy(2))
            .build(caller -> new Account(caller instanceof UUID id ? id : null, window));
  }

  /**
   * Counts one request of a credential.
   *
   * @param tokenSays requests a minute that its token names, if it does
   */
  public Allowance ofCredential(UUID credential, @Nullable Long tokenSays) {
    Account account = accounts.get(credential);
    int number = gateways.number();
    Quota quota = quotas.of(credential, tokenSays);
    Account.Counted counted = account.count(quota, number, clock.millis());
    if (counted.first()) {
      untold.add(account);
    }
    if (counted.urgent() && number > 1) {
      urgent.run();
    }
    return counted.allowance();
  }

  /** Counts one request of an address and its neighbours; each gateway grants its part. */
  public Allowance ofAddress(String address) {
    return accounts
        .get(AddressBlock.of(address))
        .count(quotas.ofAddress(), gateways.number(), clock.millis())
        .allowance();
  }

  /** What to do when a credential comes near its limit: must return at once. */
  void whenUrgent(Runnable tellOthers) {
    urgent = tellOthers;
  }

  /**
   * What passed since this was last asked and still counts, by credential.
   *
   * @param most of how many credentials at most
   */
  Map<UUID, Integer> takeUntold(int most) {
    long now = clock.millis();
    Map<UUID, Integer> taken = new HashMap<>();
    while (taken.size() < most) {
      Account account = untold.poll();
      if (account == null) {
        return taken;
      }
      UUID credential = account.credential();
      int uses = account.takeUntold(now);
      if (credential != null && uses > 0) {
        taken.merge(credential, uses, Integer::sum);
      }
    }
    return taken;
  }

  /** Takes back what was taken to be told, since it may not have arrived: it is told again. */
  void untell(Map<UUID, Integer> uses) {
    uses.forEach(
        (credential, amount) -> {
          Account account = accounts.get(credential);
          if (account.untell(amount)) {
            untold.add(account);
          }
        });
  }

  /** Takes over what a gateway told. */
  void takeOver(Map<UUID, Integer> uses, boolean ours, long at) {
    long now = clock.millis();
    uses.forEach((credential, amount) -> accounts.get(credential).takeOver(amount, ours, at, now));
  }
}
