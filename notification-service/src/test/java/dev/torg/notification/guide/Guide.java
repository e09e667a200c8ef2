package dev.torg.notification.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about webhooks, and what is in it. */
public final class Guide {

  private static final Path PAGE = Path.of("..", "docs", "guide", "webhooks.md");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Guide() {}

  public static JsonNode vector() throws IOException {
    return JSON.readTree(snippet("json"));
  }

  /** The headers of the vector. */
  public static Map<String, String> headers(JsonNode vector) {
    Map<String, String> headers = new HashMap<>();
    vector
        .path("headers")
        .fields()
        .forEachRemaining(header -> headers.put(header.getKey(), header.getValue().asText()));
    return headers;
  }

  /** The first block of code in this language. */
  public static String snippet(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE));
    if (!block.find()) {
      throw new AssertionError("the guide has nothing in " + language);
    }
    return block.group(1);
  }
}
