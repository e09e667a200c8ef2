package dev.torg.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One value of the chart as a file of values, so that its type is what is written. */
final class Setting {

  private Setting() {}

  /**
   * @param setting path and JSON, such as {@code image.tag="1"}
   */
  static Path file(String setting) {
    String[] parts = setting.split("=", 2);
    String[] names = parts[0].split("\\.", -1);
    StringBuilder json = new StringBuilder();
    for (String name : names) {
      json.append("{\"").append(name).append("\":");
    }
    json.append(parts[1]).append("}".repeat(names.length));
    try {
      Path file = Files.createTempFile("values", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
