package dev.torg.salesunit.quality.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole answer; as long as there are endpoints, and those are few. */
@Schema(name = "ApiQuality")
record ApiQualityAnswer(
    @Schema(required = true, maxItems = 1000) @JsonProperty("ApiQualityItems")
        List<ApiQualityItem> items) {

  static final String EXAMPLE =
      """
      {"ApiQualityItems":[{"endpoint":"GET:/management/v1/sales-units/{msn}","total Requests":1000,
      "successRate":95,"status200":950,"status400":10,"status401":10,"status403":10,"status404":10,
      "status429":10,"status500":0}]}""";

  static ApiQualityAnswer of(List<EndpointQuality> qualities) {
    return new ApiQualityAnswer(qualities.stream().map(ApiQualityItem::of).toList());
  }
}
