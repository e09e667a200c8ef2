package dev.torg.bulkdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.embedded.process.CommandFailed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedPlanTest {

  private static final SeedSize SIZE = new SeedSize(5, 40, 1_000, 3);

  @Test
  void theSameRandomSeedMakesTheSameSalesUnits() {
    assertThat(units(new SeedPlan(SIZE))).isEqualTo(units(new SeedPlan(SIZE)));
  }

  @Test
  void anotherRandomSeedSharesNoIdentifier() {
    Set<Object> first = identifiers(new SeedPlan(SIZE));

    Set<Object> second = identifiers(new SeedPlan(new SeedSize(5, 40, 1_000, 4)));

    assertThat(second).doesNotContainAnyElementsOf(first);
  }

  @Test
  void everyMerchantHasASalesUnitAndEveryPartnerToo() {
    List<SeededSalesUnit> units = units(new SeedPlan(SIZE));

    assertThat(units.stream().map(SeededSalesUnit::organisationNumber).distinct()).hasSize(40);
    assertThat(units.stream().map(SeededSalesUnit::partnerId).distinct()).hasSize(5);
  }

  @Test
  void aSalesUnitHasAPricePackageOfItsOwnPartner() {
    SeedPlan plan = new SeedPlan(SIZE);
    Set<String> packages = new HashSet<>();
    IntStream.range(0, 5 * SeedPlan.PACKAGES_EACH)
        .mapToObj(plan::pricePackage)
        .forEach(found -> packages.add(found.id() + " " + found.partnerId()));

    List<SeededSalesUnit> units = units(plan);

    assertThat(units)
        .allSatisfy(
            unit -> assertThat(packages).contains(unit.pricePackageId() + " " + unit.partnerId()));
  }

  @Test
  void theLargestSizeFitsIntoTheNumbers() {
    SeedPlan plan =
        new SeedPlan(
            new SeedSize(
                SeedSize.MOST_PARTNERS,
                SeedSize.MOST_MERCHANTS,
                SeedSize.MOST_SALES_UNITS,
                SeedSize.MOST_SEEDS));

    SeededSalesUnit last = plan.salesUnit(SeedSize.MOST_SALES_UNITS - 1);

    assertThat(last.msn()).isLessThan(1_000_000_000L);
    assertThat(last.organisationNumber()).hasSize(9).startsWith("78");
    assertThat(last.name().length()).isLessThanOrEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({"0,1,1,1", "1,0,1,1", "1,1,0,1", "1,1,1,40", "2,1,5,1", "1,5,4,1"})
  void refusesSizesThatDoNotFit(int partners, int merchants, int units, int randomSeed) {
    assertThatThrownBy(() -> new SeedSize(partners, merchants, units, randomSeed))
        .isInstanceOf(CommandFailed.class);
  }

  private static List<SeededSalesUnit> units(SeedPlan plan) {
    return IntStream.range(0, plan.size().salesUnits()).mapToObj(plan::salesUnit).toList();
  }

  private static Set<Object> identifiers(SeedPlan plan) {
    Set<Object> found = new HashSet<>();
    for (SeededSalesUnit unit : units(plan)) {
      found.addAll(
          List.of(
              unit.msn(),
              unit.organisationNumber(),
              unit.partnerId(),
              unit.changeId(),
              unit.eventId()));
    }
    return found;
  }
}
