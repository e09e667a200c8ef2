package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;
import java.util.Optional;

/**
 * What a prefill would come to.
 *
 * @param warnings what will cost the merchant time, though nothing is wrong with it
 * @param order as it would be, in the store for as long as it took to look; empty with problems
 * @param choices the price packages that the merchant could choose from
 */
public record Preview(
    List<Violation> problems,
    List<Gap> warnings,
    Optional<ProductOrder> order,
    List<PricePackage> choices) {

  static Preview refused(List<Violation> problems) {
    return new Preview(problems, List.of(), Optional.empty(), List.of());
  }
}
