package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Applies a JSON merge patch (RFC 7396). What it takes away stays as null, which bodies are read
 * with as without it: so a name that nobody knows is refused here, too.
 */
final class MergePatch {

  private MergePatch() {}

  /** Changes the target: objects merge, everything else replaces. */
  static ObjectNode apply(ObjectNode patch, ObjectNode target) {
    patch.properties().forEach(member -> apply(member.getKey(), member.getValue(), target));
    return target;
  }

  private static void apply(String name, JsonNode value, ObjectNode target) {
    if (value instanceof ObjectNode patch) {
      ObjectNode old = target.get(name) instanceof ObjectNode node ? node : target.objectNode();
      target.set(name, apply(patch, old));
    } else {
      target.set(name, value);
    }
  }
}
