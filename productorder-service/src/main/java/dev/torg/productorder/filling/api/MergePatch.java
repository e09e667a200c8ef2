package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7396). */
final class MergePatch {

  private MergePatch() {}

  /** Changes the target: null removes a member, objects merge, everything else replaces. */
  static ObjectNode apply(ObjectNode patch, ObjectNode target) {
    patch.properties().forEach(member -> apply(member.getKey(), member.getValue(), target));
    return target;
  }

  private static void apply(String name, JsonNode value, ObjectNode target) {
    if (value.isNull()) {
      target.remove(name);
    } else if (value instanceof ObjectNode patch) {
      ObjectNode old = target.get(name) instanceof ObjectNode node ? node : target.objectNode();
      target.set(name, apply(patch, old));
    } else {
      target.set(name, value);
    }
  }
}
