package dev.torg.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A JSON document in the block style of YAML. Texts keep their JSON form, which YAML 1.2 reads as
 * it is, so that none of them is taken for anything else.
 */
final class YamlText {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  /** What older readers take for truth values or for nothing. */
  private static final Set<String> NO_WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();

  private YamlText() {}

  static byte[] of(byte[] json) throws IOException {
    YamlText yaml = new YamlText();
    yaml.write(JSON.readTree(json), 0);
    return yaml.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Its first line goes on where the text ends. */
  private void write(JsonNode node, int indent) {
    String start = "";
    if (node.isArray()) {
      for (JsonNode item : node) {
        text.append(start).append("- ");
        writeItem(item, indent + STEP);
        start = " ".repeat(indent);
      }
    } else {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        text.append(start).append(key(member.getKey())).append(':');
        writeValue(member.getValue(), indent + STEP);
        start = " ".repeat(indent);
      }
    }
  }

  private void writeItem(JsonNode item, int indent) {
    if (item.isEmpty()) {
      text.append(item).append('\n');
    } else {
      write(item, indent);
    }
  }

  private void writeValue(JsonNode value, int indent) {
    text.append(value.isEmpty() ? " " : "\n" + " ".repeat(indent));
    writeItem(value, indent);
  }

  private static String key(String name) {
    return WORD.matcher(name).matches() && !NO_WORDS.contains(name.toLowerCase(Locale.ROOT))
        ? name
        : TextNode.valueOf(name).toString();
  }
}
