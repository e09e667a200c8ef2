package dev.torg.bulkdata;

/** Norwegian account numbers with right check digits. */
final class AccountNumbers {

  private static final long REGISTER = 9_990_000_000L;
  private static final int EACH = 10_000_000;

  private AccountNumbers() {}

  static String of(int drawn) {
    long stem = REGISTER + drawn % EACH;
    int digit = CheckDigit.of(stem);
    while (digit == CheckDigit.NONE) {
      stem = REGISTER + (stem - REGISTER + 1) % EACH;
      digit = CheckDigit.of(stem);
    }
    return Long.toString(stem * 10 + digit);
  }
}
