package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document tells of every event that the code publishes, and of no other. */
class EventTypesTest {

  private static final Pattern TYPE = Pattern.compile("\"([a-z]+)(\\.[a-z-]+\\.[a-z-]+\\.v\\d+)\"");

  /** A type whose last word comes from an enum of the same file. */
  private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+)(\\.[a-z-]+\\.)\" \\+ ");

  /** Where mails go, and why an order was rejected, is told to notification-service alone. */
  private static final List<String> PRIVATE = List.of(".mail-recipient.", ".rejection-reason.");

  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z_]+)[,;]$");

  @Test
  void everyPublishedTypeIsDescribed() {
    // Given
    Set<String> described =
        EventType.all().stream().map(EventType::name).collect(Collectors.toSet());
    // When
    Set<String> published = publishedTypes();
    // Then
    assertThat(described)
        .as("src/main/resources/event-types.txt and what the services publish for others")
        .containsExactlyInAnyOrderElementsOf(published);
  }

  @Test
  void everyTopicHasItsTypes() {
    // When
    Set<String> topics = EventType.all().stream().map(EventType::topic).collect(Collectors.toSet());
    // Then
    assertThat(topics).isSubsetOf(Topics.ALL);
    assertThat(Topics.ALL).filteredOn(t -> !topics.contains(t)).containsOnly(Topics.DEAD_LETTERS);
  }

  @Test
  void everyWebhookIsDescribed() {
    // Given
    ObjectNode document = AsyncApiDocument.of(Home.FOLDER, ServiceDescription.all(Home.FOLDER));
    // When
    JsonNode messages = document.at("/channels/webhooks/messages");
    // Then
    assertThat(messages)
        .isNotEmpty()
        .allSatisfy(
            message -> {
              JsonNode payload = message.path("payload").path("properties");
              assertThat(payload.at("/type/const")).isEqualTo(message.path("name"));
              assertThat(payload.at("/data/properties")).isNotEmpty();
            });
  }

  @Test
  void noSecretIsDescribed() {
    // Given
    ObjectNode document = AsyncApiDocument.of(Home.FOLDER, ServiceDescription.all(Home.FOLDER));
    // When
    String members = document.path("components").path("schemas").toString();
    // Then
    assertThat(members.toLowerCase(Locale.ROOT))
        .doesNotContain("secret", "password", "nationalidentity", "\"ssn\"", "token\"");
  }

  @Test
  void everyValueHasALimit() {
    // Given
    var document =
        new Described(AsyncApiDocument.of(Home.FOLDER, ServiceDescription.all(Home.FOLDER)));
    List<String> unlimited = new ArrayList<>();
    // When
    document
        .document()
        .at("/components/schemas")
        .properties()
        .forEach(s -> new SchemaLimits(document, unlimited::add).check(s.getValue(), s.getKey()));
    // Then
    assertThat(unlimited).isEmpty();
  }

  private static Set<String> publishedTypes() {
    Set<String> types = new TreeSet<>();
    for (ServiceDescription service : ServiceDescription.all(Home.FOLDER)) {
      String module = service.service();
      String context = module.replace("-service", "").replace("-", "");
      sources(Home.FOLDER.resolve(module)).forEach(code -> collect(code, context, types));
    }
    types.removeIf(type -> PRIVATE.stream().anyMatch(type::contains));
    return types;
  }

  private static void collect(String code, String context, Set<String> types) {
    TYPE.matcher(code)
        .results()
        .filter(found -> found.group(1).equals(context))
        .forEach(found -> types.add(found.group(1) + found.group(2)));
    BEGINNING
        .matcher(code)
        .results()
        .filter(found -> found.group(1).equals(context))
        .forEach(found -> addFromConstants(code, found.group(1) + found.group(2), types));
  }

  private static void addFromConstants(String code, String beginning, Set<String> types) {
    CONSTANT
        .matcher(code)
        .results()
        .map(constant -> constant.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(word -> types.add(beginning + word + ".v1"));
  }

  private static Stream<String> sources(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(EventTypesTest::text)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
