package dev.torg.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What {@code ./torg export} wrote. */
record ExportedDocument(String text) {

  private static final Map<String, String> DATABASES =
      Map.of(
          "partners", "partner",
          "merchants", "merchant",
          "sales-units", "salesunit",
          "product-orders", "productorder",
          "organisations", "orgconfig",
          "notifications", "notification");

  static ExportedDocument read(Path file) throws IOException {
    return new ExportedDocument(Files.readString(file));
  }

  /** The tables that it has rows of, with the names of their databases in front. */
  Set<String> tables() throws IOException {
    JsonNode document = new ObjectMapper().readTree(text);
    Set<String> tables = new HashSet<>();
    DATABASES.forEach(
        (service, database) ->
            document
                .path(service)
                .forEach(kept -> tables.add(database + "." + table(kept.path("table").asText()))));
    return tables;
  }

  private static String table(String name) {
    return name.startsWith("acts-") ? "acts" : name;
  }
}
