package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What stands in {@code docs/api} is what the code describes. */
class CommittedCopiesTest {

  private static final String TO_DO =
      "%n%n  The code describes another API than docs/api/%s does."
          + "%n  If that is meant, run  docs/api/refresh  and commit what changed.%n%n";

  /** {@code docs/api/refresh} sets it. */
  private static final boolean REFRESH = Boolean.getBoolean("torg.documents.refresh");

  @BeforeAll
  static void refresh() throws IOException {
    if (REFRESH) {
      for (var document : PublishedDocuments.of(Home.FOLDER).entrySet()) {
        Files.writeString(Home.COPIES.resolve(document.getKey()), document.getValue());
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
    Path copy = Home.COPIES.resolve(name);
    assertThat(copy).as(TO_DO.formatted(name)).exists();
    assertThat(Files.readString(copy)).as(TO_DO.formatted(name)).isEqualTo(described);
  }
}
