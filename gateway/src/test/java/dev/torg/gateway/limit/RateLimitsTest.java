package dev.torg.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.MutableClock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  private static final int LIMIT = 300;
  private static final int STRANGERS = 60;
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID ANOTHER = new UUID(0, 2);
  private static final UUID SET = new UUID(0, 3);

  private final MutableClock clock = new MutableClock();
  private final LiveGateways gateways = new LiveGateways();
  private final CredentialQuotas quotas =
      new CredentialQuotas(LIMIT, STRANGERS, Duration.ofMinutes(1), Map.of(SET, 5L));
  private final RateLimits limits = new RateLimits(1_000, quotas, gateways, clock);

  @Test
  void countsDownPerCaller() {
    // Given
    count(ONE);
    // When
    Allowance second = count(ONE);
    // Then
    assertThat(second.granted()).isTrue();
    assertThat(second.remaining()).isEqualTo(LIMIT - 2);
    assertThat(count(ANOTHER).remaining()).isEqualTo(LIMIT - 1);
  }

  @Test
  void refusesBeyondTheQuotaAndSaysUntilWhen() {
    // Given
    granted(ONE, LIMIT);
    // When
    Allowance refused = count(ONE);
    // Then
    assertThat(refused.granted()).isFalse();
    assertThat(refused.remaining()).isZero();
    assertThat(refused.resetSeconds()).isBetween(57L, 60L);
  }

  @Test
  void grantsAsMuchAgainInTheNextWindow() {
    // Given
    granted(ONE, 10 * LIMIT);
    clock.advance(Duration.ofSeconds(63));
    // When
    long granted = granted(ONE, 10 * LIMIT);
    // Then
    assertThat(granted).isEqualTo(LIMIT);
  }

  @Test
  void aGreedyCallerTakesNothingFromAnother() {
    // Given
    long greedy = granted(ONE, 10 * LIMIT);
    // When
    long modest = granted(ANOTHER, LIMIT);
    // Then
    assertThat(greedy).isEqualTo(LIMIT);
    assertThat(modest).isEqualTo(LIMIT);
  }

  @Test
  void withoutWordFromTheOthersAGatewayKeepsToItsShare() {
    // Given
    hear("we", "a second", "a third");
    // When
    long granted = granted(ONE, 10 * LIMIT);
    // Then
    assertThat(granted).isEqualTo(LIMIT / 3);
  }

  @Test
  void whatEverybodyKnowsOfIsDeducted() {
    // Given
    hear("we", "a second");
    limits.takeOver(Map.of(ONE, 200), false, clock.millis());
    // When
    long granted = granted(ONE, 10 * LIMIT);
    // Then
    assertThat(granted).isEqualTo((LIMIT - 200) / 2);
  }

  @Test
  void whatCameBackIsNotCountedTwice() {
    // Given
    hear("we", "a second");
    long before = granted(ONE, 10 * LIMIT);
    Map<UUID, Integer> told = limits.takeUntold(10);
    // When
    limits.takeOver(told, true, clock.millis());
    // Then
    assertThat(told).containsExactly(Map.entry(ONE, (int) before));
    assertThat(granted(ONE, 10 * LIMIT)).isEqualTo((LIMIT - before) / 2);
    assertThat(limits.takeUntold(10)).containsExactly(Map.entry(ONE, LIMIT / 4));
  }

  @Test
  void whatCouldNotBeToldIsToldAgainTogetherWithWhatCameLater() {
    // Given
    granted(ONE, 20);
    Map<UUID, Integer> notTold = limits.takeUntold(10);
    granted(ONE, 5);
    // When
    limits.untell(notTold);
    // Then
    assertThat(limits.takeUntold(10)).containsExactly(Map.entry(ONE, 25));
    assertThat(limits.takeUntold(10)).isEmpty();
  }

  @Test
  void whatCouldNotBeToldUntilItNoLongerCountsIsNeverTold() {
    // Given
    granted(ONE, 20);
    limits.untell(limits.takeUntold(10));
    // When
    clock.advance(Duration.ofSeconds(64));
    // Then
    assertThat(limits.takeUntold(10)).isEmpty();
  }

  @Test
  void nobodyIsToldOfAddresses() {
    // When
    Allowance allowance = limits.ofAddress("192.0.2.1");
    // Then
    assertThat(allowance.granted()).isTrue();
    assertThat(limits.takeUntold(10)).isEmpty();
  }

  @Test
  void anAddressHasALimitOfItsOwn() {
    // When
    long granted =
        IntStream.range(0, 10 * LIMIT)
            .filter(request -> limits.ofAddress("192.0.2.1").granted())
            .count();
    // Then
    assertThat(granted).isEqualTo(STRANGERS);
    assertThat(limits.ofAddress("192.0.2.2").granted()).isTrue();
  }

  @Test
  void theAddressesOfOneCustomerAreOne() {
    // When
    long granted =
        IntStream.range(0, 10 * LIMIT)
            .filter(
                request ->
                    limits.ofAddress("2001:db8:1:2::" + Integer.toHexString(request)).granted())
            .count();
    // Then
    assertThat(granted).isEqualTo(STRANGERS);
    assertThat(limits.ofAddress("2001:db8:1:3::1").granted()).isTrue();
  }

  @Test
  void aCredentialCanCarryALimit() {
    // Given
    quotas.noteLimit(ONE, OptionalLong.of(7), 1, clock.instant());
    quotas.noteLimit(SET, OptionalLong.of(1_000), 2, clock.instant());
    // When
    long granted = granted(ONE, LIMIT);
    // Then
    assertThat(granted).isEqualTo(7);
    assertThat(granted(SET, LIMIT)).isEqualTo(5);
    assertThat(count(ONE).quota().policy()).hasToString("\"default\";q=7;w=60");
  }

  @Test
  void aCredentialCanLoseItsLimit() {
    // Given
    quotas.noteLimit(ONE, OptionalLong.of(7), 3, clock.instant());
    // When
    quotas.noteLimit(ONE, OptionalLong.empty(), 4, clock.instant());
    // Then
    assertThat(granted(ONE, 2 * LIMIT)).isEqualTo(LIMIT);
  }

  @Test
  void aTokenSaysTheLimitOfACredentialThatNothingWasHeardOf() {
    // When
    Allowance first = limits.ofCredential(ONE, 7L);
    // Then
    assertThat(first.remaining()).isEqualTo(6);
    assertThat(count(ANOTHER).remaining()).isEqualTo(LIMIT - 1);
  }

  @Test
  void whatWasHeardCountsMoreThanATokenThatWasBoughtBefore() {
    // Given
    quotas.noteLimit(ONE, OptionalLong.of(9), 5, clock.instant());
    quotas.noteLimit(ANOTHER, OptionalLong.empty(), 6, clock.instant());
    // When
    Allowance lowered = limits.ofCredential(ONE, 50L);
    // Then
    assertThat(lowered.remaining()).isEqualTo(8);
    assertThat(limits.ofCredential(ANOTHER, 50L).remaining()).isEqualTo(LIMIT - 1);
  }

  @Test
  void anOlderEventThatIsReadAgainChangesNothing() {
    // Given
    quotas.noteLimit(ONE, OptionalLong.of(9), 2, clock.instant());
    // When
    quotas.noteLimit(ONE, OptionalLong.of(50), 1, clock.instant());
    // Then
    assertThat(count(ONE).remaining()).isEqualTo(8);
  }

  @Test
  void whatWasHeardIsForgottenOnceTokensSayIt() {
    // Given
    quotas.noteLimit(ONE, OptionalLong.of(9), 7, clock.instant());
    quotas.forgetToldBefore(clock.instant());
    assertThat(limits.ofCredential(ONE, 9L).remaining()).isEqualTo(8);
    // When
    quotas.forgetToldBefore(clock.instant().plusSeconds(1));
    // Then
    assertThat(limits.ofCredential(ANOTHER, null).remaining()).isEqualTo(LIMIT - 1);
    assertThat(limits.ofCredential(ONE, 20L).remaining()).isEqualTo(18);
  }

  private Allowance count(UUID caller) {
    return limits.ofCredential(caller, null);
  }

  private long granted(UUID caller, int requests) {
    return IntStream.range(0, requests).filter(n -> count(caller).granted()).count();
  }

  private void hear(String... names) {
    for (String name : names) {
      gateways.note(name, name.equals("we"), clock.millis());
    }
  }
}
