package dev.torg.salesunit.lists.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.paging.Page;
import dev.torg.salesunit.api.SchemeAndIdView;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of sales units as the portal lists them. */
public record PortalSalesUnitsView(List<Line> salesUnits) {

  static PortalSalesUnitsView of(Page<PortalSalesUnit> page) {
    return new PortalSalesUnitsView(page.items().stream().map(Line::of).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      String msn,
      String name,
      SalesUnitStatus status,
      SchemeAndIdView businessIdentifier,
      @Nullable String merchantName) {

    static Line of(PortalSalesUnit unit) {
      return new Line(
          Long.toString(unit.msn()),
          unit.name(),
          unit.status(),
          new SchemeAndIdView(unit.businessScheme(), unit.businessId()),
          unit.merchantName());
    }
  }
}
