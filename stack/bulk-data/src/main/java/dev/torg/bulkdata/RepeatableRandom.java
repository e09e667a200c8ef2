package dev.torg.bulkdata;

import java.util.UUID;

/**
 * Random numbers that depend on nothing but where they are asked for, so that any row can be made
 * again without the rows before it (the mixing function of SplitMix64).
 */
record RepeatableRandom(long stream) {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  static RepeatableRandom of(int randomSeed, String purpose) {
    return new RepeatableRandom(mixed(randomSeed * GOLDEN + purpose.hashCode()));
  }

  long at(long index) {
    return mixed(stream + (index + 1) * GOLDEN);
  }

  int below(int bound, long index) {
    return (int) Long.remainderUnsigned(at(index), bound);
  }

  /** From 0 to 1, 1 excluded. */
  double share(long index) {
    return (at(index) >>> 11) * 0x1.0p-53;
  }

  boolean chance(int percent, long index) {
    return below(100, index) < percent;
  }

  /** A UUID of version 7, ordered by the time that it carries. */
  UUID id(long epochMillis, long index) {
    long random = at(index);
    long high = epochMillis << 16 | 0x7000L | random >>> 52;
    long low = 0x8000000000000000L | mixed(random) >>> 2;
    return new UUID(high, low);
  }

  private static long mixed(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
