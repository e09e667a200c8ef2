package dev.torg.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.declaration.Topic;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The chart's list of programs says what these say of themselves. */
class ProgramsTest {

  private static final List<ServiceDeclaration> DECLARED =
      ServiceDeclarations.below(Checkout.ROOT).services();
  private static final JsonNode LISTED =
      Manifests.parse(Checkout.text("deploy/chart/torg/files/services.yaml")).documents().get(0);

  @Test
  void listsEachProgram() {
    assertThat(LISTED.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            DECLARED.stream().map(ServiceDeclaration::module).toList());
  }

  @Test
  void eachHasTheDatabaseAndTheTopicsThatItDeclares() {
    assertThat(DECLARED)
        .allSatisfy(
            service -> {
              JsonNode listed = LISTED.path(service.module());
              assertThat(listed.path("database").asText(""))
                  .isEqualTo(service.database().orElse(""));
              assertThat(listed.path("public").asBoolean()).isEqualTo(service.isPublic());
              assertThat(texts(listed.path("follows"))).isEqualTo(new TreeSet<>(service.follows()));
              assertThat(texts(listed.path("publishes")))
                  .isEqualTo(new TreeSet<>(service.publishes().stream().map(Topic::name).toList()));
            });
  }

  private static Set<String> texts(JsonNode list) {
    return new TreeSet<>(Manifests.each(list).map(JsonNode::asText).toList());
  }
}
