package dev.torg.platform.registry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.mutiny.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BronnoysundRegistryTest {

  private static final BusinessIdentifier FJORD =
      BusinessIdentifier.of("business:NO:ORG", "310100307");
  private static final String UNIT = "/enhetsregisteret/api/enheter/310100307";

  @RegisterExtension
  static final WireMockExtension STUB =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort())
          .build();

  private static Vertx vertx;

  @BeforeAll
  static void startVertx() {
    vertx = Vertx.vertx();
  }

  @AfterAll
  static void closeVertx() {
    vertx.closeAndAwait();
  }

  @Nested
  class Finds {

    @Test
    void nameAndBothAddresses() {
      answer(UNIT, recorded("unit.json"));

      var company = ask().company(FJORD).await().indefinitely();

      assertThat(company)
          .contains(
              new Company(
                  FJORD,
                  "FJORD FITNESS AS",
                  Optional.of(
                      new Address(
                          List.of("c/o Kontorfellesskapet", "Fjordgata 5"),
                          Optional.of("0154"),
                          Optional.of("OSLO"),
                          "NO")),
                  Optional.of(
                      new Address(
                          List.of("Postboks 12 Sentrum"),
                          Optional.of("0101"),
                          Optional.of("OSLO"),
                          "NO")),
                  false,
                  false));
    }

    @Test
    void whatACourtHasDecided() {
      answer(UNIT, json("{'navn': 'A', 'konkurs': true}"));
      assertThat(ask().company(FJORD).await().indefinitely())
          .hasValueSatisfying(company -> assertThat(company.bankrupt()).isTrue());

      answer(UNIT, json("{'navn': 'A', 'underTvangsavviklingEllerTvangsopplosning': true}"));
      assertThat(ask().company(FJORD).await().indefinitely())
          .hasValueSatisfying(company -> assertThat(company.inForcedLiquidation()).isTrue());
    }

    @Test
    void noLineOfAnAddressThatIsNoText() {
      answer(
          UNIT, json("{'navn': 'A', 'forretningsadresse': {'adresse': ['Gatan 1', null, '', 7]}}"));

      var company = ask().company(FJORD).await().indefinitely();

      assertThat(company.flatMap(Company::businessAddress).map(Address::lines))
          .contains(List.of("Gatan 1"));
    }

    @Test
    void theOwnerOfASoleProprietorship() {
      answer(
          UNIT + "/roller",
          json(
              "{'rollegrupper': [{'roller': [{'type': {'kode': 'INNH'}, 'person':"
                  + " {'fodselsdato': '1980-03-12',"
                  + " 'navn': {'fornavn': 'Kari', 'mellomnavn': null, 'etternavn': 'Berg'}}}]}]}"));

      var holders = ask().roles(FJORD).await().indefinitely();

      assertThat(holders)
          .containsExactly(
              new RoleHolder(Role.SOLE_PROPRIETOR, "Kari Berg", LocalDate.parse("1980-03-12")));
      assertThat(holders.get(0).maySign()).isTrue();
    }

    @Test
    void onlyPeopleWhoHoldTheirRoleToday() {
      answer(UNIT + "/roller", recorded("roles.json"));

      var holders = ask().roles(FJORD).await().indefinitely();

      assertThat(holders)
          .containsExactly(
              new RoleHolder(
                  Role.CHIEF_EXECUTIVE, "Kari Solveig Nordmann", LocalDate.parse("1980-03-12")),
              new RoleHolder(Role.CHAIR, "Ola Hansen", LocalDate.parse("1975-07-01")),
              new RoleHolder(Role.BOARD_MEMBER, "Nora Styre", LocalDate.parse("1992-02-02")));
    }
  }

  @Nested
  class FindsNothing {

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whenTheUnitIsUnknownOrGone(int status) {
      answer(UNIT, aResponse().withStatus(status));

      var company = ask().company(FJORD).await().indefinitely();

      assertThat(company).isEmpty();
    }

    @Test
    void whenTheUnitIsKeptAsDeleted() {
      answer(UNIT, recorded("deleted-unit.json"));

      var company = ask().company(FJORD).await().indefinitely();

      assertThat(company).isEmpty();
    }

    @Test
    void whenTheCompanyIsNotNorwegian() {
      var danish = BusinessIdentifier.of("business:DK:CVR", "99001011");

      var company = ask().company(danish).await().indefinitely();

      assertThat(company).isEmpty();
      assertThat(STUB.getAllServeEvents()).isEmpty();
    }
  }

  @Nested
  class IsUnavailable {

    static Stream<ResponseDefinitionBuilder> answersThatHelpNobody() {
      return Stream.of(
          aResponse().withStatus(500),
          aResponse().withStatus(429),
          aResponse().withStatus(400).withBody("{}"),
          aResponse().withStatus(200).withBody("<html>"),
          aResponse().withStatus(200).withBody(""),
          aResponse().withFixedDelay(10_000),
          aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    @ParameterizedTest
    @MethodSource("answersThatHelpNobody")
    void whenTheAnswerIsOfNoUse(ResponseDefinitionBuilder answer) {
      answer(UNIT, answer);

      var problem =
          catchThrowableOfType(
              HttpProblem.class, () -> ask().company(FJORD).await().indefinitely());

      assertThat(problem.getStatusCode()).isEqualTo(503);
      assertThat(problem.getHeaders()).containsEntry("Retry-After", "30");
    }
  }

  private static BronnoysundRegistry ask() {
    return new BronnoysundRegistry(
        vertx, new ObjectMapper(), new Patience(URI.create(STUB.baseUrl()), Duration.ofSeconds(2)));
  }

  private static void answer(String path, ResponseDefinitionBuilder answer) {
    STUB.stubFor(get(urlEqualTo(path)).willReturn(answer));
  }

  /** With apostrophes for quotes. */
  private static ResponseDefinitionBuilder json(String text) {
    return aResponse().withBody(text.replace('\'', '"'));
  }

  private static ResponseDefinitionBuilder recorded(String name) {
    try (var json = BronnoysundRegistryTest.class.getResourceAsStream("/registry/" + name)) {
      return aResponse()
          .withHeader("Content-Type", "application/json;charset=utf-8")
          .withBody(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Patience(URI url, Duration timeout) implements RegistryConfig.Bronnoysund {

    @Override
    public Duration retryAfter() {
      return Duration.ofSeconds(30);
    }
  }
}
