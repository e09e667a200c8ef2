package dev.torg.bulkdata;

import dev.torg.embedded.process.CommandFailed;

/**
 * How much to make, and of which number.
 *
 * @param randomSeed 1 to 39; each has a range of identifiers of its own
 */
public record SeedSize(int partners, int merchants, int salesUnits, int randomSeed) {

  static final int MOST_PARTNERS = 9_999;
  static final int MOST_MERCHANTS = 900_000;
  static final int MOST_SALES_UNITS = 10_000_000;
  static final int MOST_SEEDS = 39;

  /**
   * @throws CommandFailed when something is out of its range, or a merchant would get no sales unit
   */
  public SeedSize {
    require("partners", partners, MOST_PARTNERS);
    require("merchants", merchants, MOST_MERCHANTS);
    require("sales-units", salesUnits, MOST_SALES_UNITS);
    require("random-seed", randomSeed, MOST_SEEDS);
    if (salesUnits < merchants || merchants < partners) {
      throw new CommandFailed(
          "Each partner needs a merchant and each merchant a sales unit: ask for at least as many"
              + " merchants as partners, and as many sales units as merchants.");
    }
  }

  String text() {
    return "%,d partners, %,d merchants and %,d sales units"
        .formatted(partners, merchants, salesUnits);
  }

  private static void require(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw new CommandFailed("--%s must be from 1 to %,d.".formatted(option, most));
    }
  }
}
