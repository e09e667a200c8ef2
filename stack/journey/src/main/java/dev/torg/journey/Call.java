package dev.torg.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param who is shown beside it
 * @param body JSON, or a form where the content type says so; null for none
 */
public record Call(
    String who, String method, String path, Map<String, String> headers, @Nullable String body) {

  static Call post(String who, String path) {
    return new Call(who, "POST", path, Map.of(), null);
  }

  static Call json(String who, String method, String path, String body) {
    return new Call(who, method, path, Map.of("Content-Type", "application/json"), body);
  }

  static Call form(String who, String path, String body) {
    return new Call(
        who, "POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
  }

  Call with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Call(who, method, path, all, body);
  }
}
