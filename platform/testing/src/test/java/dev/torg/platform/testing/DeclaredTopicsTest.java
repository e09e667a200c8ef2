package dev.torg.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.declaration.Topic;
import dev.torg.platform.topic.Topics;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names that code uses are those that services declare. */
class DeclaredTopicsTest {

  @Test
  void areTheTopicsOfThePlatform() {
    // When
    List<String> declared = ServiceDeclarations.here().topics().stream().map(Topic::name).toList();

    // Then
    assertThat(declared).containsExactlyInAnyOrderElementsOf(constants());
  }

  private static List<String> constants() {
    return Arrays.stream(Topics.class.getFields())
        .filter(field -> field.getType().equals(String.class))
        .filter(field -> !field.getName().endsWith("_HEADER"))
        .map(
            field -> {
              try {
                return (String) field.get(null);
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }
}
