package dev.torg.images;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.torg.embedded.declaration.ServiceDeclarations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images of what the build packed, on a base that has nothing. */
class ImagesIT {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant MADE = Instant.ofEpochSecond(1);

  @TempDir static Path out;

  private static List<PackedProgram> programs = List.of();
  private static ImageMaking.Made made = new ImageMaking.Made("", "");
  private static Map<String, JsonNode> archive = Map.of();

  @BeforeAll
  static void makeOne() throws IOException {
    programs =
        ServiceDeclarations.below(ROOT).services().stream()
            .map(service -> PackedProgram.below(ROOT, service))
            .toList();
    made = make(out.resolve("first"));
    archive = jsonIn(out.resolve("first/gateway.tar"));
  }

  @Test
  void theSameBuildGivesTheSameDigest() throws IOException {
    // When
    ImageMaking.Made again = make(out.resolve("again"));

    // Then
    assertThat(again.digest()).isEqualTo(made.digest()).startsWith("sha256:");
  }

  @Test
  void runsTheProgramAndNobodyIsRoot() {
    // When
    JsonNode config = archive.getOrDefault("config", MissingNode.getInstance());

    // Then
    assertThat(config.at("/config/User").asText()).isEqualTo("10001:10001");
    assertThat(texts(config.at("/config/Entrypoint")))
        .containsExactly("java", "-jar", "/app/quarkus-run.jar");
    assertThat(config.at("/config/Labels/org.opencontainers.image.version").asText())
        .isEqualTo("1.2.3");
    assertThat(config.at("/rootfs/diff_ids")).hasSize(3);
  }

  @Test
  void everyFileOfEveryProgramIsInExactlyOneLayer() {
    // When
    LayerPlan plan = LayerPlan.of(programs);

    // Then
    assertThat(programs)
        .hasSizeGreaterThanOrEqualTo(7)
        .allSatisfy(
            program ->
                assertThat(plan.layersOf(program).stream().flatMap(layer -> layer.files().stream()))
                    .containsExactlyInAnyOrderElementsOf(program.files()));
  }

  @Test
  void whatIsSharedIsTheSameInAll() {
    // When
    LayerPlan plan = LayerPlan.of(programs);

    // Then
    assertThat(plan.common())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            file ->
                assertThat(programs.stream().map(it -> size(it.folder().resolve(file))).distinct())
                    .hasSize(1));
  }

  @Test
  void theBillNamesEveryJarOfTheImage() throws IOException {
    for (PackedProgram program : programs) {
      // When
      Path file = new BillOfMaterials(program, "1.2.3").writeInto(out);

      // Then
      JsonNode components = JSON.readTree(file.toFile()).at("/components");
      assertThat(components).hasSameSizeAs(program.jarsInLib());
      assertThat(components)
          .allSatisfy(it -> assertThat(it.at("/hashes/0/content").asText()).hasSize(64))
          .allSatisfy(it -> assertThat(it.at("/purl").asText()).startsWith("pkg:maven/"));
      assertThat(names(components)).contains("platform-core");
    }
  }

  @Test
  void theBillIsCycloneDx() throws IOException {
    // Given
    Path file = new BillOfMaterials(gateway(), "1.2.3").writeInto(out);

    // When
    List<ParseException> wrong = new JsonParser().validate(file.toFile(), Version.VERSION_16);

    // Then
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSameJarsGiveTheSameBill() throws IOException {
    // When
    String first = bill("one");
    String second = bill("two");

    // Then
    assertThat(second).isEqualTo(first);
  }

  private static String bill(String folder) throws IOException {
    Path into = Files.createDirectories(out.resolve(folder));
    return Files.readString(new BillOfMaterials(programs.get(0), "1.2.3").writeInto(into));
  }

  private static ImageMaking.Made make(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ImageMaking(
            new Base("scratch"), new Destination("localhost/torg", folder, false), "1.2.3", MADE)
        .make(gateway(), LayerPlan.of(programs));
  }

  private static PackedProgram gateway() {
    return programs.stream().filter(it -> it.name().equals("gateway")).findFirst().orElseThrow();
  }

  private static Map<String, JsonNode> jsonIn(Path tar) throws IOException {
    Map<String, JsonNode> found = new HashMap<>();
    try (TarArchiveInputStream entries = new TarArchiveInputStream(Files.newInputStream(tar))) {
      for (TarArchiveEntry entry = entries.getNextEntry();
          entry != null;
          entry = entries.getNextEntry()) {
        byte[] content = entry.getSize() < 100_000 ? entries.readAllBytes() : new byte[0];
        if (content.length > 0 && content[0] == '{') {
          JsonNode node = JSON.readTree(content);
          found.put(node.has("rootfs") ? "config" : entry.getName(), node);
        }
      }
    }
    return found;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(it -> texts.add(it.asText()));
    return texts;
  }

  private static Set<String> names(JsonNode components) {
    return StreamSupport.stream(components.spliterator(), false)
        .map(it -> it.at("/name").asText())
        .collect(toSet());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
