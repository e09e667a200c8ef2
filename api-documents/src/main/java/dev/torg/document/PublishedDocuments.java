package dev.torg.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.document.settings.SettingsPage;
import dev.torg.platform.apiversion.ApiVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in {@code docs} but is made of the code. */
public final class PublishedDocuments {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PublishedDocuments() {}

  /**
   * The text of each document by its file, seen from {@code docs}. Those in {@code api} are served
   * by the gateway.
   *
   * @param home folder of the whole project, with every service built
   */
  public static SortedMap<String, String> of(Path home) {
    List<ServiceDescription> services = ServiceDescription.all(home);
    SortedMap<String, String> documents = new TreeMap<>();
    for (ApiVersion version : ApiVersion.values()) {
      documents.put(
          "api/openapi-" + version.text() + ".json", text(OpenApiDocument.of(version, services)));
    }
    documents.put("api/asyncapi.json", text(AsyncApiDocument.of(home, services)));
    documents.put("settings.md", SettingsPage.of(home));
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
