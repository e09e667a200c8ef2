package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A damage done to a rendering.
 *
 * @param kind of the document, with its name
 * @param pointer to what is damaged; empty for the whole document
 * @param replacement JSON, or {@code gone}, or {@code renamed}
 */
record Mutation(String kind, String name, String pointer, String replacement) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** One line of the list: {@code Kind/name pointer replacement}. */
  static Mutation parse(String line) {
    String[] parts = line.strip().split("\\s+", 3);
    String[] title = parts[0].split("/", 2);
    return new Mutation(title[0], title[1], parts[1].equals("-") ? "" : parts[1], parts[2]);
  }

  /** Fails if there is nothing to damage. */
  Manifests damage(Manifests good) {
    Manifests bad = good.copy();
    ObjectNode document = bad.get(kind, name);
    if (pointer.isEmpty()) {
      bad.documents().remove(document);
      return bad;
    }
    int last = pointer.lastIndexOf('/');
    JsonNode parent = document.at(pointer.substring(0, last));
    String member = pointer.substring(last + 1).replace("~1", "/");
    if (document.at(pointer).isMissingNode() && !replacement.startsWith("new ")) {
      throw new AssertionError(this + ": nothing is there");
    }
    if (parent instanceof ArrayNode list) {
      damage(list, Integer.parseInt(member));
    } else {
      damage((ObjectNode) parent, member);
    }
    return bad;
  }

  private void damage(ArrayNode list, int index) {
    if (replacement.equals("gone")) {
      list.remove(index);
    } else if (replacement.equals("twice")) {
      list.add(list.get(index).deepCopy());
    } else {
      list.set(index, json());
    }
  }

  private void damage(ObjectNode object, String member) {
    if (replacement.equals("gone")) {
      object.remove(member);
    } else if (replacement.equals("renamed")) {
      object.set(member + "s", object.remove(member));
    } else {
      object.set(member, json());
    }
  }

  private JsonNode json() {
    try {
      return JSON.readTree(replacement.replaceFirst("^new ", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return kind + "/" + name + " " + pointer + " " + replacement;
  }
}
