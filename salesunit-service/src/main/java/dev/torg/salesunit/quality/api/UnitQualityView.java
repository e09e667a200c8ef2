package dev.torg.salesunit.quality.api;

import dev.torg.salesunit.quality.domain.DayQuality;
import dev.torg.salesunit.quality.domain.UnitQuality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers of a period by day and by endpoint. */
@Schema(name = "SalesUnitQuality")
record UnitQualityView(
    @Schema(ref = "SalesUnitQualityDays") List<DayQuality> days,
    @Schema(maxItems = 1000) List<ApiQualityItemView> endpoints) {

  static UnitQualityView of(UnitQuality quality) {
    return new UnitQualityView(
        quality.days(), quality.endpoints().stream().map(ApiQualityItemView::of).toList());
  }
}
