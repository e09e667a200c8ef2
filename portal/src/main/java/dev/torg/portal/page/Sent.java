package dev.torg.portal.page;

import dev.torg.portal.client.ApiCall;
import dev.torg.portal.visit.LocalPath;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** What somebody sent with a form: texts without blanks around them, absent where empty. */
public record Sent(MultivaluedMap<String, String> fields) {

  public String text(String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  public Optional<String> find(String name) {
    return Optional.of(text(name)).filter(value -> !value.isEmpty());
  }

  /** All values of this name, empty ones too, in their order. */
  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of()).stream().map(String::strip).toList();
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The page that the form stands on, the first one included. */
  public String back() {
    return text("back").equals("/") ? "/" : path("back");
  }

  /** The call that a form asks for, once however often it is sent. */
  public ApiCall once(ApiCall call) {
    return find(Once.FIELD).map(key -> call.with("Idempotency-Key", key)).orElse(call);
  }

  /** A path of the portal to go back to; the start for anything else. */
  public String path(String name) {
    return LocalPath.of(text(name));
  }
}
