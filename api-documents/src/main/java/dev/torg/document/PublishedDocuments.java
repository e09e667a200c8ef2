package dev.torg.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.apiversion.ApiVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The documents as they stand in {@code docs/api} and are served by the gateway. */
public final class PublishedDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedDocuments() {}

  /**
   * The text of each document by the name of its file.
   *
   * @param home folder of the whole project, with every service built
   */
  public static SortedMap<String, String> of(Path home) {
    List<ServiceDescription> services = ServiceDescription.all(home);
    SortedMap<String, String> documents = new TreeMap<>();
    for (ApiVersion version : ApiVersion.values()) {
      documents.put(
          "openapi-" + version.text() + ".json", text(OpenApiDocument.of(version, services)));
    }
    documents.put("asyncapi.json", text(AsyncApiDocument.of(services)));
    return documents;
  }

  private static String text(JsonNode document) {
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
