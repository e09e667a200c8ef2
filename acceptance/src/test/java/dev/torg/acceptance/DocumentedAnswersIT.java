package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What partners read in each version is what the document of that version promises. */
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
    PublishedDocument document = PublishedDocument.read("openapi-" + version.text() + ".json");
    return Operation.published().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> operation.path().startsWith("/management/"))
        .filter(document::has)
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation + " in " + version.text(),
                    () -> assertDescribed(operation, version, document)));
  }

  private void assertDescribed(
      Operation operation, ApiVersion version, PublishedDocument document) {
    // When
    Answer answer =
        TORG.client(TORG.mint().partner(scene.ownerId()))
            .claiming(Map.of("Api-Version", version.text()), "GET", filled(operation.path()), null);
    // Then
    assertThat(document.faults(operation, answer)).as(answer.body()).isEmpty();
    assertThat(answer.response().headers().firstValue("Api-Version")).hasValue(version.text());
  }

  private String filled(String path) {
    String order = path.contains("/product-orders/") ? scene.completedOrderId() : "";
    return path.replace("{scheme}", scene.merchant().business().scheme().text())
        .replace("{orgno}", scene.merchant().business().id())
        .replace("{id}", order.isEmpty() ? scene.merchant().business().id() : order)
        .replace("{msn}", scene.msn());
  }
}
