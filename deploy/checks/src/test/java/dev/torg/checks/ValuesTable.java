package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of the chart with their defaults and what {@code values.yaml} says above each.
 *
 * @param rows by the path of the value
 */
record ValuesTable(Map<String, Row> rows) {

  private static final Pattern KEY = Pattern.compile("( *)([A-Za-z][A-Za-z0-9-]*):.*");
  private static final int LONGEST = 60;

  /** Which programs differ is no value of its own. */
  private static final String SERVICES = "services";

  /**
   * One value, or several that have one meaning.
   *
   * @param standard as JSON; empty for several
   */
  record Row(String standard, String meaning) {}

  static ValuesTable of(String values) {
    Map<String, Row> rows = new LinkedHashMap<>();
    collect("", Manifests.parse(values).documents().get(0), meanings(values), rows);
    return new ValuesTable(rows);
  }

  /** In Markdown. */
  String text() {
    StringBuilder text = new StringBuilder("| value | default | |\n| --- | --- | --- |\n");
    rows.forEach(
        (path, row) ->
            text.append("| `%s` | %s | %s |\n".formatted(path, row.standard, row.meaning)));
    return text.toString();
  }

  private static void collect(
      String path, JsonNode value, Map<String, String> meanings, Map<String, Row> rows) {
    String meaning = meanings.getOrDefault(path, "");
    if (!value.isObject() || value.isEmpty()) {
      rows.put(path, new Row(standard(value), meaning));
      return;
    }
    if (!meaning.isEmpty()) {
      rows.put(path, new Row("", meaning));
    }
    if (!path.equals(SERVICES)) {
      String before = path.isEmpty() ? "" : path + ".";
      value
          .fields()
          .forEachRemaining(
              field -> collect(before + field.getKey(), field.getValue(), meanings, rows));
    }
  }

  private static String standard(JsonNode value) {
    String json = value.toString();
    return json.length() > LONGEST ? "in `values.yaml`" : "`" + json + "`";
  }

  private static Map<String, String> meanings(String values) {
    Map<String, String> meanings = new LinkedHashMap<>();
    List<String> path = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (String line : values.lines().toList()) {
      Matcher key = KEY.matcher(line);
      if (line.strip().startsWith("# ")) {
        said.add(line.strip().substring(2));
        continue;
      }
      if (key.matches()) {
        int depth = Math.min(key.group(1).length() / 2, path.size());
        path.subList(depth, path.size()).clear();
        path.add(key.group(2));
        if (!said.isEmpty()) {
          meanings.put(String.join(".", path), String.join(" ", said));
        }
      }
      said.clear();
    }
    return meanings;
  }
}
