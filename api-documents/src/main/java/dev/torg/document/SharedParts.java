package dev.torg.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.ApiVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the gateway adds to every operation: parameters, headers, ways to prove who calls. */
final class SharedParts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private SharedParts() {}

  static ObjectNode in(ApiVersion version) {
    try (InputStream file = SharedParts.class.getResourceAsStream("/shared.json")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return (ObjectNode)
          JSON.readTree(
              text.replace("{version}", version.text())
                  .replace("{default}", ApiVersion.unlessAsked().text()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
