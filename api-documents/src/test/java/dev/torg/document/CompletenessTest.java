package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.Set;
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
    assertThat(gaps).isEmpty();
  }
}
