package dev.torg.salesunit.quality.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole answer; as long as there are endpoints, and those are few. */
@Schema(name = "ApiQuality")
record ApiQualityAnswer(@JsonProperty("ApiQualityItems") List<ApiQualityItem> items) {

  static ApiQualityAnswer of(List<EndpointQuality> qualities) {
    return new ApiQualityAnswer(qualities.stream().map(ApiQualityItem::of).toList());
  }
}
