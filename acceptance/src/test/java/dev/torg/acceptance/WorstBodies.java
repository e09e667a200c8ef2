package dev.torg.acceptance;

import dev.torg.journey.HeavyPicture;
import java.util.List;

/** Bodies of which each takes the most to judge that a caller can ask for. */
final class WorstBodies {

  private static final int LARGEST = 390 << 10;

  private WorstBodies() {}

  static List<String> all() {
    return List.of(
        manyParts(4_900),
        manyParts(50_000),
        HeavyPicture.body(),
        "{\"salesUnitName\":\"" + "\\u00e9".repeat(LARGEST / 6) + "\"}",
        "{\"0\":".repeat(LARGEST / 5) + "1" + "}".repeat(10),
        "{\"salesUnitLogo\":\"" + "A".repeat(4 * LARGEST) + "\"}");
  }

  private static String manyParts(int parts) {
    return "{\"a\":[" + "{\"a\":0},".repeat(parts) + "0]}";
  }
}
