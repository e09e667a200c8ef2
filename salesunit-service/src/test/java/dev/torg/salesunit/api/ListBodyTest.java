package dev.torg.salesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListBodyTest {

  private static final List<SalesUnitSummary> TWO =
      List.of(new SalesUnitSummary(123456, "Ola & Sønn"), new SalesUnitSummary(654321, "Candy"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "V2023_08 | {\"msn\":[\"123456\",\"654321\"]}",
        "V2023_11 | {\"salesUnits\":[{\"msn\":123456,\"name\":\"Ola & Sønn\"},"
            + "{\"msn\":654321,\"name\":\"Candy\"}]}",
        "V2026_01 | [{\"msn\":\"123456\",\"name\":\"Ola & Sønn\"},"
            + "{\"msn\":\"654321\",\"name\":\"Candy\"}]"
      })
  void eachVersionHasItsShape(ApiVersion version, String expected) {
    // Given
    ListBody list = body(SalesUnitListRenderer.of(version), TWO);

    // When
    byte[] json = list.render();

    // Then
    assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @Test
  void theOldestListOfAMerchantIsABareArray() {
    // Given
    ListBody list = body(SalesUnitListRenderer.ofMerchant(ApiVersion.V2023_08), TWO);

    // When
    byte[] json = list.render();

    // Then
    assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("[\"123456\",\"654321\"]");
  }

  @Test
  void anEmptyListIsStillAList() {
    // Given
    ListBody list = body(SalesUnitListRenderer.of(ApiVersion.V2023_11), List.of());

    // When
    byte[] json = list.render();

    // Then
    assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("{\"salesUnits\":[]}");
  }

  @ParameterizedTest
  @ValueSource(ints = {999, 1_000, 1_001, 2_000, 3_456})
  void stretchesJoinToOneDocumentWithEveryUnitOnce(int units) throws IOException {
    // Given
    ListBody list =
        new ListBody(
            SalesUnitListRenderer.of(ApiVersion.V2023_08),
            stretch(0, units),
            after -> Uni.createFrom().item(stretch(after, units)));

    // When
    byte[] json = drain(list);

    // Then
    JsonNode document = new ObjectMapper().readTree(json);
    assertThat(document.get("msn"))
        .extracting(JsonNode::asLong)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, units).boxed().toList());
  }

  private static ListBody body(SalesUnitListRenderer renderer, List<SalesUnitSummary> units) {
    return new ListBody(renderer, units, after -> Uni.createFrom().item(List.of()));
  }

  private static List<SalesUnitSummary> stretch(long after, int units) {
    return LongStream.rangeClosed(after + 1, Math.min(after + ListBody.STRETCH, units))
        .mapToObj(msn -> new SalesUnitSummary(msn, "Unit"))
        .toList();
  }

  private static byte[] drain(ListBody list) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.write(list.render());
    while (!list.isLast()) {
      list.advance().await().indefinitely();
      json.write(list.render());
    }
    return json.toByteArray();
  }
}
