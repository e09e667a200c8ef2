package dev.torg.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.torg.platform.business.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The state that an act keeps: which picture it was, but not the picture once more for each act.
 */
final class ActState {

  private static final int LONGEST_TEXT = 8_192;

  private ActState() {}

  /** As JSON; in place of a member with a longer text stands the hash of that. */
  static String of(JsonNode state) {
    if (!(state instanceof ObjectNode told)) {
      return state.toString();
    }
    ObjectNode kept = told.objectNode();
    told.properties().forEach(member -> kept.set(member.getKey(), shortened(member.getValue())));
    return kept.toString();
  }

  private static JsonNode shortened(JsonNode value) {
    if (!value.isTextual() || value.textValue().length() <= LONGEST_TEXT) {
      return value;
    }
    byte[] text = value.textValue().getBytes(StandardCharsets.UTF_8);
    return TextNode.valueOf("sha256:" + Sha256.hex(text));
  }
}
