package dev.torg.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code META-INF/openapi} describes is what the resources answer. */
class DescriptionTest {

  private static final Path FOLDER = Path.of("src", "main", "resources", "META-INF", "openapi");

  /** Answered by the platform, in each service under its own name. */
  private static final String OF_EVERY_SERVICE = "GET /operations/v1/personal-data/partners";

  private static final String PATH = "jakarta.ws.rs.Path";

  @Test
  void everyOperationIsDescribedAndNoOther() {
    Set<String> described = described();

    assertThat(described).isNotEmpty().isEqualTo(answered());
  }

  private static Set<String> answered() {
    Set<String> operations = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPackages("dev.torg.partner")) {
      if (type.isAnnotatedWith(PATH)) {
        type.getMethods().forEach(method -> add(method, type, operations));
      }
    }
    return operations;
  }

  private static void add(JavaMethod method, JavaClass type, Set<String> operations) {
    for (JavaAnnotation<?> annotation : method.getAnnotations()) {
      if (annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")) {
        operations.add(
            annotation.getRawType().getSimpleName() + " " + template(type) + template(method));
      }
    }
  }

  private static String template(HasAnnotations<?> annotated) {
    return annotated
        .tryGetAnnotationOfType(PATH)
        .flatMap(path -> path.get("value"))
        .map(value -> value.toString().replaceAll("\\{([^:}]+):([^{}]|\\{[^{}]*})*}", "{$1}"))
        .orElse("");
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.map(DescriptionTest::read).forEach(document -> addAll(document, operations));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    assertThat(operations.remove(OF_EVERY_SERVICE)).isTrue();
    return operations;
  }

  private static void addAll(JsonNode document, Set<String> operations) {
    for (var path : document.path("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper(new YAMLFactory()).readTree(file.toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
