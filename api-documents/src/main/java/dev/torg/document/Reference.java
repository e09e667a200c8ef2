package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Links inside a document: {@code {"$ref": "#/components/…"}}. */
final class Reference {

  static final String SCHEMAS = "#/components/schemas/";

  private static final String REF = "$ref";

  private Reference() {}

  static ObjectNode to(String kind, String name) {
    return JsonNodeFactory.instance.objectNode().put(REF, "#/components/" + kind + "/" + name);
  }

  /** Shows every object of the tree that refers to a schema, and the schema's name. */
  static void forEachSchema(JsonNode tree, Visitor visitor) {
    if (tree.path(REF).asText("").startsWith(SCHEMAS)) {
      visitor.visit((ObjectNode) tree, tree.path(REF).asText().substring(SCHEMAS.length()));
    }
    Consumer<JsonNode> deeper = child -> forEachSchema(child, visitor);
    tree.forEach(deeper);
  }

  static void redirect(ObjectNode holder, String name) {
    holder.put(REF, SCHEMAS + name);
  }

  interface Visitor {
    void visit(ObjectNode holder, String schema);
  }
}
