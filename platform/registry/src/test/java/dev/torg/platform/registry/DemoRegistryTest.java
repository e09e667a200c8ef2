package dev.torg.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoRegistryTest {

  private final DemoRegistry registry = DemoRegistry.ofResource(new ObjectMapper());

  @ParameterizedTest
  @CsvSource({
    "310100307, Kari Nordmann, 1980-03-12, CHIEF_EXECUTIVE",
    "310100307, Ola Hansen, 1975-07-01, CHAIR",
    "310100307, Nora Styre, 1992-02-02, BOARD_MEMBER",
    "310100404, Ola Hansen, 1975-07-01, CHAIR",
    "310100625, Ingrid Berg, 1990-11-23, CHIEF_EXECUTIVE",
    "310100730, Lars Larsen, 1979-09-09, CHIEF_EXECUTIVE"
  })
  void knowsTheDemoPeople(String orgno, String name, LocalDate birthDate, Role role) {
    var holders =
        registry.roles(BusinessIdentifier.of("business:NO:ORG", orgno)).await().indefinitely();

    assertThat(holders)
        .filteredOn(holder -> holder.isHeldBy(name, birthDate))
        .extracting(RoleHolder::role)
        .containsExactly(role);
  }

  @ParameterizedTest
  @CsvSource({
    "business:NO:ORG, 310100307, Fjord Fitness AS, NO",
    "business:DK:CVR, 99001011, Sommerfugl Cykler ApS, DK",
    "business:FI:Y-tunnus, 0990010-1, Järvi Kahvila Oy, FI"
  })
  void knowsCompaniesOfThreeCountries(String scheme, String id, String name, String country) {
    var company = registry.company(BusinessIdentifier.of(scheme, id)).await().indefinitely();

    assertThat(company).map(Company::name).contains(name);
    assertThat(company).flatMap(Company::businessAddress).map(Address::country).contains(country);
  }

  @Test
  void forgetsADeletedCompany() {
    var deleted = BusinessIdentifier.of("business:NO:ORG", "310100846");

    var company = registry.company(deleted).await().indefinitely();

    assertThat(company).isEmpty();
    assertThat(registry.roles(deleted).await().indefinitely()).isEmpty();
  }

  @Test
  void doesNotTakeTheSameNameWithAnotherBirthDate() {
    var holder =
        new RoleHolder(Role.CHIEF_EXECUTIVE, "Kari Nordmann", LocalDate.parse("1980-03-12"));

    var held = holder.isHeldBy("Kari Nordmann", LocalDate.parse("1980-03-13"));

    assertThat(held).isFalse();
  }
}
