package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.torg.gateway.route.Service;
import dev.torg.platform.apiversion.ApiVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation says what it is called, what it wants, what it answers, and gives examples. */
class CompletenessTest {

  @ParameterizedTest
  @EnumSource(ApiVersion.class)
  void nothingIsLeftUnsaid(ApiVersion version) {
    // When
    Set<Gap> gaps = Gaps.of(OpenApiDocument.of(version, ServiceDescription.all(Home.FOLDER)));
    // Then
    assertThat(gaps).filteredOn(gap -> !Unfinished.owns(gap.path())).isEmpty();
  }

  /** Where there is nothing left to list, the service is finished and leaves {@code Unfinished}. */
  @TestFactory
  Stream<DynamicTest> anUnfinishedServiceHasGaps() {
    Set<Gap> gaps = new TreeSet<>();
    for (ApiVersion version : ApiVersion.values()) {
      gaps.addAll(Gaps.of(OpenApiDocument.of(version, ServiceDescription.all(Home.FOLDER))));
    }
    return Unfinished.SERVICES.stream()
        .map(service -> dynamicTest(service.name(), () -> assertUnfinished(service, gaps)));
  }

  private static void assertUnfinished(Service service, Set<Gap> gaps) throws IOException {
    // Given
    Path list = Path.of("target", "gaps-" + ServiceDescription.module(service) + ".txt");
    // When
    List<String> own =
        gaps.stream()
            .filter(gap -> Unfinished.serviceOf(gap.path()) == service)
            .map(Gap::toString)
            .toList();
    Files.write(list, own);
    // Then
    assertThat(own).as("finished: take %s out of Unfinished", service).isNotEmpty();
  }
}
