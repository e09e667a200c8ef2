package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The schemas of one document: those of all services, each name once, none that nobody uses. */
final class Schemas {

  private final Map<String, JsonNode> byName = new TreeMap<>();

  void add(String name, JsonNode schema) {
    byName.put(name, schema);
  }

  /** Takes over the schemas that the operations use, which are changed to the names given here. */
  void addUsed(ServiceDescription description, JsonNode operations) {
    JsonNode all = description.document().path("components").path("schemas").deepCopy();
    Set<String> used = used(operations, all);
    Map<String, String> names = new HashMap<>();
    used.forEach(name -> names.put(name, free(name, all.path(name), description)));
    Reference.Visitor rename =
        (holder, name) -> Reference.redirect(holder, names.getOrDefault(name, name));
    Reference.forEachSchema(operations, rename);
    used.forEach(
        name -> {
          Reference.forEachSchema(all.path(name), rename);
          byName.put(names.getOrDefault(name, name), all.path(name));
        });
  }

  private static Set<String> used(JsonNode tree, JsonNode all) {
    Set<String> found = new LinkedHashSet<>();
    collect(tree, all, found);
    return found;
  }

  private static void collect(JsonNode tree, JsonNode all, Set<String> found) {
    Reference.forEachSchema(
        tree,
        (holder, name) -> {
          if (all.has(name) && found.add(name)) {
            collect(all.path(name), all, found);
          }
        });
  }

  /** Another service may have given the name to something else. */
  private String free(String name, JsonNode schema, ServiceDescription description) {
    JsonNode present = byName.get(name);
    return present == null || present.equals(schema) ? name : qualified(name, description);
  }

  private static String qualified(String name, ServiceDescription description) {
    String module = description.service().replace("-service", "");
    return Character.toUpperCase(module.charAt(0)) + module.substring(1) + name;
  }

  ObjectNode into(ObjectNode components) {
    ObjectNode schemas = components.putObject("schemas");
    byName.forEach(schemas::set);
    return components;
  }
}
