package dev.torg.salesunit.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sales unit as the portal shows it in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PortalSalesUnitView(
    String msn,
    String name,
    SalesUnitStatus status,
    SchemeAndId businessIdentifier,
    @Nullable String merchantName) {

  static PortalSalesUnitView of(PortalSalesUnit unit) {
    return new PortalSalesUnitView(
        Long.toString(unit.msn()),
        unit.name(),
        unit.status(),
        new SchemeAndId(unit.businessScheme(), unit.businessId()),
        unit.merchantName().orElse(null));
  }

  public record SchemeAndId(String scheme, String id) {}

  /** The whole answer. */
  public record PortalSalesUnitList(List<PortalSalesUnitView> salesUnits) {}
}
