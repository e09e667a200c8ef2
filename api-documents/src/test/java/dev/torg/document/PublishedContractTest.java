package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.ApiVersion;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients of the published documents go on working. */
class PublishedContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(ApiVersion.class)
  void noClientBreaks(ApiVersion version) throws IOException {
    // Given
    String name = "openapi-" + version.text() + ".json";
    var published = (ObjectNode) JSON.readTree(Home.PUBLISHED.resolve(name).toFile());
    var present = OpenApiDocument.of(version, ServiceDescription.all(Home.FOLDER));
    // When
    var changes = BreakingChanges.between(published, present);
    // Then
    assertThat(changes)
        .as(
            "%nThe code breaks clients of docs/api/published/%s."
                + " What is published stays; what must differ becomes a new API version.%n",
            name)
        .isEmpty();
  }
}
