package dev.torg.bulkdata;

/** The modulo-11 check digit of Norwegian organisation and account numbers. */
final class CheckDigit {

  /** What {@link #of} answers where no digit fits. */
  static final int NONE = 10;

  private static final int[] WEIGHTS_FROM_RIGHT = {2, 3, 4, 5, 6, 7};

  private CheckDigit() {}

  /** The digit that completes the number, or {@link #NONE}: such numbers are never given out. */
  static int of(long digits) {
    int sum = 0;
    long rest = digits;
    for (int place = 0; rest > 0; place++) {
      sum += (int) (rest % 10) * WEIGHTS_FROM_RIGHT[place % WEIGHTS_FROM_RIGHT.length];
      rest /= 10;
    }
    return (11 - sum % 11) % 11;
  }
}
