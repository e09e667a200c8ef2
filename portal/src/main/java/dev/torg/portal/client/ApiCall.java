package dev.torg.portal.client;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API.
 *
 * @param body null for none
 */
public record ApiCall(
    HttpMethod method, String path, Map<String, String> headers, @Nullable Buffer body) {

  public static ApiCall get(String path) {
    return new ApiCall(HttpMethod.GET, path, Map.of(), null);
  }

  /** Asks whether it is there, and in which version. */
  public static ApiCall head(String path) {
    return new ApiCall(HttpMethod.HEAD, path, Map.of(), null);
  }

  public static ApiCall delete(String path) {
    return new ApiCall(HttpMethod.DELETE, path, Map.of(), null);
  }

  public static ApiCall post(String path) {
    return new ApiCall(HttpMethod.POST, path, Map.of(), null);
  }

  public static ApiCall put(String path) {
    return new ApiCall(HttpMethod.PUT, path, Map.of(), null);
  }

  public static ApiCall patch(String path) {
    return new ApiCall(HttpMethod.PATCH, path, Map.of(), null);
  }

  /** With what makes it happen only if nobody was quicker; an empty version asks for nothing. */
  public ApiCall ifMatch(@Nullable String version) {
    return version == null || version.isEmpty() ? this : with("If-Match", version);
  }

  public ApiCall with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new ApiCall(method, path, more, body);
  }

  public ApiCall json(Buffer document) {
    String type =
        method.equals(HttpMethod.PATCH) ? "application/merge-patch+json" : "application/json";
    return new ApiCall(method, path, headers, document).with("Content-Type", type);
  }

  boolean isSafe() {
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }
}
