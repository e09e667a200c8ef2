package dev.torg.salesunit.quality.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole answer; as long as there are endpoints, and those are few. */
@Schema(name = "ApiQuality")
record ApiQualityView(
    @Schema(required = true, maxItems = 1000) @JsonProperty("ApiQualityItems")
        List<ApiQualityItemView> items) {

  static ApiQualityView of(List<EndpointQuality> qualities) {
    return new ApiQualityView(qualities.stream().map(ApiQualityItemView::of).toList());
  }
}
