package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in {@code docs} and is made of the code is what the code says. */
class CommittedCopiesTest {

  private static final String TO_DO =
      "%n%n  The code says something else than docs/%s does."
          + "%n  If that is meant, run  docs/api/refresh  and commit what changed.%n%n";

  /** {@code docs/api/refresh} sets it. */
  private static final boolean REFRESH = Boolean.getBoolean("torg.documents.refresh");

  @BeforeAll
  static void refresh() throws IOException {
    if (REFRESH) {
      for (var document : PublishedDocuments.of(Home.FOLDER).entrySet()) {
        Files.writeString(Home.DOCS.resolve(document.getKey()), document.getValue());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> isWhatTheCodeDescribes() {
    return PublishedDocuments.of(Home.FOLDER).entrySet().stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getKey(), () -> assertSame(document.getKey(), document.getValue())));
  }

  private static void assertSame(String name, String described) throws IOException {
    Path copy = Home.DOCS.resolve(name);
    assertThat(copy).as(TO_DO.formatted(name)).exists();
    assertThat(Files.readString(copy)).as(TO_DO.formatted(name)).isEqualTo(described);
  }
}
