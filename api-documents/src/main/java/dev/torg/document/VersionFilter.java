package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps of an operation what one version answers; see {@code VersionedJson}. */
final class VersionFilter {

  private static final String MARK = ";version=";

  private final String wanted;

  VersionFilter(ApiVersion version) {
    this.wanted = version.text();
  }

  /** Whether the operation answers in this version at all. */
  boolean speaks(JsonNode operation) {
    for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
      JsonNode content = response.getValue().path("content");
      if (isSuccess(response.getKey()) && !content.isEmpty() && !speaksOneOf(content)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSuccess(String status) {
    return status.startsWith("2");
  }

  private boolean speaksOneOf(JsonNode content) {
    return mediaTypes(content).stream().anyMatch(this::isWanted);
  }

  /** Removes the content of other versions, and the mark from what stays. */
  void apply(ObjectNode operation) {
    keepWanted(operation.path("requestBody").path("content"));
    operation.path("responses").forEach(response -> keepWanted(response.path("content")));
  }

  private void keepWanted(JsonNode content) {
    for (String type : mediaTypes(content)) {
      JsonNode described = ((ObjectNode) content).remove(type);
      if (isWanted(type)) {
        ((ObjectNode) content).set(withoutMark(type), described);
      }
    }
  }

  private boolean isWanted(String mediaType) {
    int mark = compact(mediaType).indexOf(MARK);
    return mark < 0 || compact(mediaType).substring(mark + MARK.length()).equals(wanted);
  }

  private static String withoutMark(String mediaType) {
    int mark = compact(mediaType).indexOf(MARK);
    return mark < 0 ? mediaType : compact(mediaType).substring(0, mark);
  }

  private static String compact(String mediaType) {
    return mediaType.replace(" ", "");
  }

  private static List<String> mediaTypes(JsonNode content) {
    List<String> types = new ArrayList<>();
    content.fieldNames().forEachRemaining(types::add);
    return types;
  }
}
