package dev.torg.bulkdata;

/**
 * Norwegian organisation numbers with right check digits, in rising order. They begin with 4 to 7,
 * which the register has given to nobody and its test companies do not use either.
 */
final class OrganisationNumbers {

  private static final int FIRST = 40_000_000;
  private static final int EACH = 1_000_000;

  private final int[] numbers;

  OrganisationNumbers(SeedSize size) {
    numbers = new int[size.merchants()];
    int stem = FIRST + (size.randomSeed() - 1) * EACH;
    for (int found = 0; found < numbers.length; stem++) {
      int digit = CheckDigit.of(stem);
      if (digit != CheckDigit.NONE) {
        numbers[found++] = stem * 10 + digit;
      }
    }
  }

  String at(int merchant) {
    return Integer.toString(numbers[merchant]);
  }
}
