package dev.torg.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlidingCountTest {

  private static final long SLOT = 1_000;
  private static final long WINDOW = SLOT * SlidingCount.SLOTS;
  private static final long START = 1_000_000;

  private final SlidingCount count = new SlidingCount(SLOT);

  @Test
  void keepsWhatIsYoungerThanTheWindow() {
    // When
    count.add(START, 10, START);
    // Then
    assertThat(count.sum(START + WINDOW)).isEqualTo(10);
  }

  @Test
  void letsTheOldestSlotGoEvenly() {
    // Given
    count.add(START, 10, START);
    count.add(START + SLOT, 3, START + SLOT);
    // When
    long half = count.sum(START + WINDOW + SLOT / 2);
    // Then
    assertThat(half).isEqualTo(8);
    assertThat(count.sum(START + WINDOW + SLOT)).isEqualTo(3);
    assertThat(count.sum(START + 3 * WINDOW)).isZero();
  }

  @Test
  void countsTheFutureAsNowAndForgetsWhatIsTooOld() {
    // When
    count.add(START + 5 * WINDOW, 4, START);
    count.add(START - 2 * WINDOW, 7, START);
    // Then
    assertThat(count.sum(START)).isEqualTo(4);
    assertThat(count.sum(START + WINDOW + SLOT)).isZero();
  }

  @Test
  void takesTheOldestAwayFirst() {
    // Given
    count.add(START, 5, START);
    count.add(START + SLOT, 5, START + SLOT);
    // When
    count.remove(6, START + SLOT);
    // Then
    assertThat(count.sum(START + SLOT)).isEqualTo(4);
    assertThat(count.sum(START + WINDOW + SLOT - 1)).isEqualTo(4);
  }

  @Test
  void saysWhenTheFirstRequestIsForgotten() {
    // Given
    count.add(START, 10, START);
    // When
    long wait = count.untilLess(START);
    // Then
    assertThat(wait).isEqualTo(WINDOW + SLOT / 10);
    assertThat(count.sum(START + wait)).isEqualTo(9);
    assertThat(count.untilLess(START + WINDOW + SLOT / 2)).isEqualTo(SLOT / 10);
  }

  @Test
  void standsStillWhenTheClockGoesBack() {
    // Given
    count.add(START + WINDOW, 5, START + WINDOW);
    // When
    long sum = count.sum(START);
    // Then
    assertThat(sum).isEqualTo(5);
  }
}
