package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.acceptance.AccessMatrix.Row;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In each list of each body that is published null is no item: the answer names its place. */
class NullInListsIT {

  private static final int DEEPEST = 6;

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final JsonNode document = document();

  /** A member that is a list, and the members around it. */
  private record ListMember(List<String> path) {

    String pointer() {
      return "/" + String.join("/", path) + "/0";
    }

    /** A body with nothing but this list, and null in it. */
    String body() {
      ObjectMapper json = new ObjectMapper();
      JsonNode value = json.createArrayNode().addNull();
      for (int i = path.size() - 1; i >= 0; i--) {
        ObjectNode around = json.createObjectNode();
        around.set(path.get(i), value);
        value = path.get(i).equals("0") ? json.createArrayNode().add(around.get("0")) : around;
      }
      return value.toString();
    }
  }

  @Test
  void isNamedWhereverItStands() {
    Scene scene = Scene.shared(torg);
    Owners owners = new Owners(torg.mint(), scene);
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Row row : AccessMatrix.load().rows()) {
      for (ListMember list : listsIn(row.operation())) {
        asked++;
        Caller caller = torg.caller(owners.tokenFor(row.operation()));
        Answer answer = caller.send(row.operation().method(), scene.fill(row.path()), list.body());
        if (!isClear(answer, list)) {
          wrong.add(row.operation() + " " + list.body() + ": " + answer.status() + answer.text());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(asked).isGreaterThan(15);
  }

  /** Who may not, what is not there, or was not read before may be told first. */
  private static boolean isClear(Answer answer, ListMember list) {
    return answer.status() == 400
        ? answer.text().contains("\"" + list.pointer() + "\"")
        : Set.of(403, 404, 409, 410, 412, 428).contains(answer.status());
  }

  private List<ListMember> listsIn(Operation operation) {
    JsonNode body =
        document
            .path("paths")
            .path(operation.path())
            .path(operation.method().toLowerCase(Locale.ROOT))
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    List<ListMember> found = new ArrayList<>();
    addLists(body, List.of(), found);
    return found;
  }

  private void addLists(JsonNode described, List<String> path, List<ListMember> found) {
    if (path.size() > DEEPEST) {
      return;
    }
    for (JsonNode schema : alternatives(described)) {
      if (schema.has("items")) {
        found.add(new ListMember(path));
        addLists(schema.path("items"), with(path, "0"), found);
      }
      schema
          .path("properties")
          .properties()
          .forEach(member -> addLists(member.getValue(), with(path, member.getKey()), found));
    }
  }

  private List<JsonNode> alternatives(JsonNode described) {
    JsonNode schema =
        described.has("$ref")
            ? document.at(described.path("$ref").asText().substring(1))
            : described;
    List<JsonNode> all = new ArrayList<>(List.of(schema));
    for (String words : List.of("anyOf", "oneOf", "allOf")) {
      schema.path(words).forEach(one -> all.addAll(alternatives(one)));
    }
    return all;
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return List.copyOf(longer);
  }

  private static JsonNode document() {
    try {
      return new ObjectMapper()
          .readTree(Path.of("..", "docs", "api", "openapi-2026-01.json").toFile());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
