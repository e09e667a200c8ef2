package dev.torg.portal.orders;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands in a form, one line a value. */
public final class FilledMembers {

  /**
   * A member of the form.
   *
   * @param path of it, with dots
   * @param value a text, or whether it is so
   */
  public record Filled(String path, Object value) {}

  private static final String LOGO = "salesUnitLogo";

  private FilledMembers() {}

  public static List<Filled> of(JsonNode form) {
    List<Filled> all = new ArrayList<>();
    collect("", form, all);
    return all;
  }

  private static void collect(String path, JsonNode node, List<Filled> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member ->
                  collect(
                      path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                      member.getValue(),
                      all));
    } else if (!node.isNull() && !node.isMissingNode() && !path.equals(LOGO)) {
      all.add(new Filled(path, value(node)));
    }
  }

  private static Object value(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isArray() ? node.toString() : node.asText();
  }
}
