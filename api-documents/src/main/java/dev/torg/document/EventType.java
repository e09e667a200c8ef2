package dev.torg.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One line of {@code event-types.txt}.
 *
 * @param name as in the member {@code type} of an event
 * @param state schema of the member {@code data}
 * @param meaning what has happened, in one sentence
 */
public record EventType(String topic, String name, String state, String meaning) {

  private static final String TOPIC = "topic ";

  /** All types, in the order of the file. */
  public static List<EventType> all() {
    List<EventType> types = new ArrayList<>();
    String topic = "";
    for (String line : lines()) {
      if (line.startsWith(TOPIC)) {
        topic = line.substring(TOPIC.length());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cell = line.split(" \\| ", -1);
        types.add(new EventType(topic, cell[0], cell[1], cell[2]));
      }
    }
    return types;
  }

  private static List<String> lines() {
    try (InputStream file = EventType.class.getResourceAsStream("/event-types.txt")) {
      byte[] bytes = Objects.requireNonNull(file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
