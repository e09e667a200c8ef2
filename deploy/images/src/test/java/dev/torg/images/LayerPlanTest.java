package dev.torg.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LayerPlanTest {

  private static final PackedProgram GATEWAY =
      program(
          "gateway", false, "lib/main/a.jar", "lib/main/dev.torg.platform-core.jar", "app/g.jar");
  private static final PackedProgram ONE =
      program("one", true, "lib/main/a.jar", "lib/main/pg.jar", "lib/main/pdf.jar", "app/one.jar");
  private static final PackedProgram OTHER =
      program("other", true, "lib/main/a.jar", "lib/main/pg.jar", "quarkus-run.jar");

  private final LayerPlan plan = LayerPlan.of(List.of(GATEWAY, ONE, OTHER));

  @Test
  void putsWhatAllHaveFirst() {
    // When
    List<Layer> layers = plan.layersOf(GATEWAY);

    // Then
    assertThat(layers)
        .containsExactly(
            layer("common", "lib/main/a.jar"),
            layer("torg", "app/g.jar", "lib/main/dev.torg.platform-core.jar"));
  }

  @Test
  void separatesTheLibrariesOfThoseWithADatabaseFromItsOwn() {
    // When
    List<Layer> layers = plan.layersOf(ONE);

    // Then
    assertThat(layers)
        .containsExactly(
            layer("common", "lib/main/a.jar"),
            layer("database", "lib/main/pg.jar"),
            layer("own", "lib/main/pdf.jar"),
            layer("torg", "app/one.jar"));
  }

  @Test
  void leavesOutALayerWithoutFiles() {
    // When
    List<Layer> layers = plan.layersOf(OTHER);

    // Then
    assertThat(layers).extracting(Layer::name).containsExactly("common", "database", "torg");
  }

  private static PackedProgram program(String name, boolean hasDatabase, String... files) {
    return new PackedProgram(name, Path.of("/"), hasDatabase, new TreeSet<>(List.of(files)));
  }

  private static Layer layer(String name, String... files) {
    return new Layer(name, new TreeSet<>(List.of(files)));
  }
}
