package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Answer;
import dev.torg.platform.apiversion.ApiVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What partners read is what the document promises of the version that the answer names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedAnswersIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();

  private Scene scene;

  @BeforeAll
  void play() {
    scene = Scene.shared(TORG);
  }

  @TestFactory
  Stream<DynamicTest> isAsDescribed() {
    return Stream.of(ApiVersion.values()).flatMap(this::readsIn);
  }

  private Stream<DynamicTest> readsIn(ApiVersion version) {
    return Operation.published().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> operation.path().startsWith("/management/"))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation + " in " + version.text(),
                    () -> assertDescribed(operation, version)));
  }

  private void assertDescribed(Operation operation, ApiVersion version) {
    // When
    Answer answer =
        TORG.caller(TORG.mint().partner(scene.ownerId()))
            .with("Api-Version", version.text())
            .get(filled(operation.path()));
    // Then
    String rendered = answer.header("Api-Version").orElseThrow();
    assertThat(PublishedDocument.of(rendered).faults(operation, answer))
        .as(answer.text())
        .isEmpty();
  }

  private String filled(String path) {
    String order = path.contains("/product-orders/") ? scene.completedOrderId() : "";
    return path.replace("{scheme}", scene.merchant().business().scheme().text())
        .replace("{orgno}", scene.merchant().business().id())
        .replace("{id}", order.isEmpty() ? scene.merchant().business().id() : order)
        .replace("{msn}", scene.msn());
  }
}
