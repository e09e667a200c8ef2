package dev.torg.portal.prices;

import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A price package as the API shows it. */
public record PricePackage(
    String pricePackageId,
    String name,
    String description,
    String productType,
    String market,
    @Nullable String commission,
    String status) {

  static final String LIST = "/portal/v1/price-packages";

  /** Those that can be offered now. */
  public static Uni<List<PricePackage>> offered(Desk desk, Visit visit) {
    return desk.first(visit, LIST, PricePackage.class)
        .map(all -> all.rows().stream().filter(PricePackage::isActive).toList());
  }

  public boolean isActive() {
    return status.equals("ACTIVE");
  }

  public String tone() {
    return isActive() ? "good" : "";
  }
}
