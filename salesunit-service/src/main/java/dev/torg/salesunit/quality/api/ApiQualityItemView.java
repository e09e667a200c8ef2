package dev.torg.salesunit.quality.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One endpoint of the answer: seven statuses are always told, others when there were any. */
@Schema(name = "ApiQualityItem")
record ApiQualityItemView(@JsonValue Map<String, Object> members) {

  private static final List<Integer> ALWAYS_TOLD = List.of(200, 400, 401, 403, 404, 429, 500);

  static ApiQualityItemView of(EndpointQuality quality) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("endpoint", quality.endpoint());
    members.put("total Requests", quality.total());
    members.put("successRate", quality.successRate());
    ALWAYS_TOLD.forEach(status -> members.put("status" + status, quality.of(status)));
    quality.callsByStatus().forEach((status, calls) -> members.put("status" + status, calls));
    return new ApiQualityItemView(members);
  }
}
