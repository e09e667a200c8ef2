package dev.torg.salesunit.lists.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published examples of lists in each version, member by member. */
class PublishedListsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<SalesUnitSummary> UNITS =
      List.of(
          new SalesUnitSummary(123456, "ACME Fantastic Fitness"),
          new SalesUnitSummary(654321, "ACME Candy and Ice Cream"));

  @Test
  void allUnits() throws JsonProcessingException {
    assertThat(listed(SalesUnitLists.of(ApiVersion.V2023_08)))
        .isEqualTo(JSON.readTree("{\"msn\": [\"123456\", \"654321\"]}"));
    assertThat(listed(SalesUnitLists.of(ApiVersion.V2023_11))).isEqualTo(wrapped());
    assertThat(listed(SalesUnitLists.of(ApiVersion.V2026_01)))
        .isEqualTo(
            JSON.readTree(
                """
                [{"msn": "123456", "name": "ACME Fantastic Fitness"},
                 {"msn": "654321", "name": "ACME Candy and Ice Cream"}]\
                """));
  }

  @Test
  void theUnitsOfAMerchant() throws JsonProcessingException {
    assertThat(listed(SalesUnitLists.ofMerchant(ApiVersion.V2023_08)))
        .isEqualTo(JSON.readTree("[\"123456\", \"654321\"]"));
    assertThat(listed(SalesUnitLists.ofMerchant(ApiVersion.V2023_11))).isEqualTo(wrapped());
  }

  private static JsonNode wrapped() throws JsonProcessingException {
    return JSON.readTree(
        """
        {"salesUnits": [
           {"msn": 123456, "name": "ACME Fantastic Fitness"},
           {"msn": 654321, "name": "ACME Candy and Ice Cream"}]}\
        """);
  }

  private static JsonNode listed(ListShape<SalesUnitSummary> shape) throws JsonProcessingException {
    return JSON.readTree(
        UNITS.stream()
            .map(shape::item)
            .map(item -> JSON.valueToTree(item).toString())
            .collect(Collectors.joining(",", shape.opening(), shape.closing())));
  }
}
