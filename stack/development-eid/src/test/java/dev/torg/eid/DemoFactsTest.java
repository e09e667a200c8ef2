package dev.torg.eid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.journey.Storefront;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The people of the eID, the businesses of the demo register and the shops of the demo agree. */
class DemoFactsTest {

  private static final Path REGISTER =
      Path.of("../../platform/registry/src/main/resources/demo/companies.json");

  static List<Storefront> storefronts() {
    return Storefront.ALL;
  }

  @ParameterizedTest
  @MethodSource("storefronts")
  void whoeverActsForAShopCanLogIn(Storefront shop) {
    assertThat(DemoPerson.ALL)
        .anySatisfy(
            person -> {
              assertThat(person.name()).isEqualTo(shop.person());
              assertThat(person.birthdate()).isEqualTo(shop.birthDate());
            });
  }

  @ParameterizedTest
  @MethodSource("storefronts")
  void whoeverActsForAShopHasARoleInItsBusiness(Storefront shop) throws IOException {
    // Given
    JsonNode companies = new ObjectMapper().readTree(REGISTER.toFile());

    // When
    JsonNode company =
        StreamSupport.stream(companies.spliterator(), false)
            .filter(one -> one.path("scheme").asText().equals(shop.scheme()))
            .filter(one -> one.path("id").asText().equals(shop.id()))
            .findFirst()
            .orElseThrow();

    // Then
    assertThat(company.path("roles"))
        .anySatisfy(
            role -> {
              assertThat(role.path("name").asText()).isEqualTo(shop.person());
              assertThat(role.path("birthDate").asText()).isEqualTo(shop.birthDate());
            });
  }
}
