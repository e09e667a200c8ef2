package dev.torg.portal.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands in a form, one line a value. */
final class FilledMembers {

  private static final String LOGO = "salesUnitLogo";

  private FilledMembers() {}

  static List<ReviewedOrderPage.Filled> of(JsonNode form) {
    List<ReviewedOrderPage.Filled> all = new ArrayList<>();
    collect("", form, all);
    return all;
  }

  private static void collect(String path, JsonNode node, List<ReviewedOrderPage.Filled> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member ->
                  collect(
                      path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                      member.getValue(),
                      all));
    } else if (!node.isNull() && !node.isMissingNode() && !path.equals(LOGO)) {
      all.add(new ReviewedOrderPage.Filled(path, value(node)));
    }
  }

  private static Object value(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isArray() ? node.toString() : node.asText();
  }
}
