package dev.torg.merchant.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps that an operator takes in the review queue. */
public final class Operator {

  public static final String QUEUE = "/operations/v1/review/merchant-agreements";

  private Operator() {}

  public static RequestSpecification operator() {
    return given().auth().oauth2(TestTokens.operator());
  }

  public static Response approve(String merchantId) {
    return having(merchantId).post(QUEUE + "/" + merchantId + "/approval");
  }

  public static Response reject(String merchantId) {
    return having(merchantId)
        .contentType("application/json")
        .body("{\"reason\": \"An owner is missing.\"}")
        .post(QUEUE + "/" + merchantId + "/rejection");
  }

  /** An operator who has read the merchant's agreement, if there is one. */
  public static RequestSpecification having(String merchantId) {
    return operator().header("If-Match", tag(merchantId));
  }

  /** What the queue tells of the agreement's state. */
  public static String tag(String merchantId) {
    return Stream.of("PROCESSING", "ACTIVE", "REJECTED")
        .map(Operator::tags)
        .map(tags -> tags.get(merchantId))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("\"none\"");
  }

  private static Map<String, String> tags(String status) {
    Map<String, String> tags = new HashMap<>();
    String next = QUEUE + "?limit=200&status=" + status;
    while (next != null) {
      Response page = operator().urlEncodingEnabled(false).get(next);
      List<Map<String, Object>> items = page.path("merchantAgreements");
      items.forEach(item -> tags.put((String) item.get("merchantId"), (String) item.get("etag")));
      next = next(page.header("Link"));
    }
    return tags;
  }

  private static @Nullable String next(@Nullable String link) {
    return link == null ? null : link.substring(link.indexOf("<") + 1, link.indexOf(">"));
  }
}
