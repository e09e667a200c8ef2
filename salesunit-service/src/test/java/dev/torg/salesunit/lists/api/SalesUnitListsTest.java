package dev.torg.salesunit.lists.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalesUnitListsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
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
    ListShape<SalesUnitSummary> shape = SalesUnitLists.of(version);

    // When
    String json = json(shape, TWO);

    // Then
    assertThat(json).isEqualTo(expected);
  }

  @Test
  void theOldestListOfAMerchantIsABareArray() {
    // Given
    ListShape<SalesUnitSummary> shape = SalesUnitLists.ofMerchant(ApiVersion.V2023_08);

    // When
    String json = json(shape, TWO);

    // Then
    assertThat(json).isEqualTo("[\"123456\",\"654321\"]");
  }

  @Test
  void anEmptyListIsStillAList() {
    // Given
    ListShape<SalesUnitSummary> shape = SalesUnitLists.of(ApiVersion.V2023_11);

    // When
    String json = json(shape, List.of());

    // Then
    assertThat(json).isEqualTo("{\"salesUnits\":[]}");
  }

  private static String json(ListShape<SalesUnitSummary> shape, List<SalesUnitSummary> units) {
    return units.stream()
        .map(shape::item)
        .map(item -> JSON.valueToTree(item).toString())
        .collect(Collectors.joining(",", shape.opening(), shape.closing()));
  }
}
