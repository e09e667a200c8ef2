package dev.torg.platform.business;

/** The sum that modulo-11 check digits are made of. */
final class WeightedSum {

  private WeightedSum() {}

  /** Each of the leading ASCII digits times the weight of its place. */
  static int of(String digits, int[] weights) {
    int sum = 0;
    for (int place = 0; place < weights.length; place++) {
      sum += weights[place] * (digits.charAt(place) - '0');
    }
    return sum;
  }
}
