package dev.torg.gateway.document;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.HashMap;
import java.util.Map;

/**
 * A document that the gateway shows.
 *
 * @param resource where it is on the class path
 */
record DocumentFile(String contentType, String resource) {

  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  /** All there is, by the path of its address. */
  static Map<String, DocumentFile> byPath() {
    Map<String, DocumentFile> documents = new HashMap<>();
    for (ApiVersion version : ApiVersion.values()) {
      put(documents, "/openapi/" + version.text(), openApi(version));
    }
    put(documents, "/openapi", openApi(ApiVersion.unlessAsked()));
    put(documents, "/asyncapi", "asyncapi.json");
    documents.put("/docs", of(HTML, "docs.html"));
    documents.put("/docs/events", of(HTML, "events.html"));
    documents.put("/docs/docs.css", of(STYLE, "docs.css"));
    documents.put("/docs/problems.css", of(STYLE, "problems.css"));
    documents.put("/docs/operations.js", of(SCRIPT, "operations.js"));
    documents.put("/docs/events.js", of(SCRIPT, "events.js"));
    documents.put("/docs/swagger-ui.css", of(STYLE, "swagger-ui.css"));
    documents.put("/docs/swagger-ui-bundle.js", of(SCRIPT, "swagger-ui-bundle.js"));
    return Map.copyOf(documents);
  }

  /** In both forms. */
  private static void put(Map<String, DocumentFile> documents, String path, String file) {
    documents.put(path + ".json", of(JSON, file));
    documents.put(path + ".yaml", of(YAML, file));
  }

  private static String openApi(ApiVersion version) {
    return "openapi-" + version.text() + ".json";
  }

  /** Whether it is made of a JSON document when it is first asked for. */
  boolean isYaml() {
    return contentType.equals(YAML);
  }

  private static DocumentFile of(String contentType, String file) {
    return new DocumentFile(contentType, "/documents/" + file);
  }
}
