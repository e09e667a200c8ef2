package dev.torg.salesunit.quality.api;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.torg.salesunit.quality.domain.EndpointQuality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** One endpoint of the answer: seven statuses are always told, others when there were any. */
@Schema(
    name = "ApiQualityItem",
    type = SchemaType.OBJECT,
    description =
        "How the calls of one endpoint were answered. A status that is not listed here has a member"
            + " of its own when it occurred, such as status201. 499 stands for a client that hung"
            + " up before it was answered.",
    requiredProperties = {
      "endpoint",
      "total Requests",
      "successRate",
      "status200",
      "status400",
      "status401",
      "status403",
      "status404",
      "status429",
      "status500"
    },
    properties = {
      @SchemaProperty(
          name = "endpoint",
          type = SchemaType.STRING,
          description = "Method and template of the path.",
          maxLength = 300,
          examples = "GET:/management/v1/sales-units/{msn}"),
      @SchemaProperty(
          name = "total Requests",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "successRate",
          type = SchemaType.INTEGER,
          description = "Percentage of calls answered with a status below 400, rounded down.",
          minimum = "0",
          maximum = "100"),
      @SchemaProperty(
          name = "status200",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status400",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status401",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status403",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status404",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status429",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST),
      @SchemaProperty(
          name = "status500",
          type = SchemaType.INTEGER,
          minimum = "0",
          maximum = ApiQualityItem.MOST)
    })
record ApiQualityItem(@JsonValue Map<String, Object> members) {

  static final String MOST = "9007199254740991";

  private static final List<Integer> ALWAYS_TOLD = List.of(200, 400, 401, 403, 404, 429, 500);

  static ApiQualityItem of(EndpointQuality quality) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("endpoint", quality.endpoint());
    members.put("total Requests", quality.total());
    members.put("successRate", quality.successRate());
    ALWAYS_TOLD.forEach(status -> members.put("status" + status, quality.of(status)));
    quality.callsByStatus().forEach((status, calls) -> members.put("status" + status, calls));
    return new ApiQualityItem(members);
  }
}
