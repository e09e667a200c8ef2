package dev.torg.embedded.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one service says of itself.
 *
 * @param module its folder and its name
 * @param database its own database, whose role has the same name
 * @param follows topics that it reads
 * @param publishes topics that it writes
 * @param isPublic whether it listens on the public port, and is told where all others are
 * @param isOptimised whether what it does for each call is worth the optimising compiler
 * @param environment variables beside those that every service gets; in a value, {@code ${name}} is
 *     for whoever starts it to fill in
 */
public record ServiceDeclaration(
    String module,
    Optional<String> database,
    List<String> follows,
    List<Topic> publishes,
    boolean isPublic,
    boolean isOptimised,
    Map<String, String> environment) {

  private static final String ENVIRONMENT = "environment.";
  private static final String TOPIC = "topic.";

  static ServiceDeclaration of(String module, Properties values) {
    return new ServiceDeclaration(
        module,
        Optional.ofNullable(values.getProperty("database")),
        words(values.getProperty("follows", "")).toList(),
        words(values.getProperty("publishes", "")).map(name -> topic(name, values)).toList(),
        Boolean.parseBoolean(values.getProperty("public")),
        Boolean.parseBoolean(values.getProperty("optimised")),
        values.stringPropertyNames().stream()
            .filter(name -> name.startsWith(ENVIRONMENT))
            .collect(
                Collectors.toMap(
                    name -> name.substring(ENVIRONMENT.length()), values::getProperty)));
  }

  /** Its variables, with everything in {@code ${…}} filled in. */
  public Map<String, String> environment(UnaryOperator<String> filling) {
    Map<String, String> filled = new TreeMap<>();
    environment.forEach((name, value) -> filled.put(name, Placeholders.fill(value, filling)));
    return filled;
  }

  private static Topic topic(String name, Properties values) {
    String settings = values.getProperty(TOPIC + name);
    return settings == null
        ? Topic.keptForEver(name)
        : new Topic(
            name,
            words(settings)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1])));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[\\s,]+")).filter(word -> !word.isEmpty());
  }

  @Override
  public String toString() {
    return module;
  }
}
