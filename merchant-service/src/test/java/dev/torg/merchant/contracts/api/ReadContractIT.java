package dev.torg.merchant.contracts.api;

import static dev.torg.merchant.testing.ContractFile.anybody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.torg.merchant.testing.ContractFile;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadContractIT {

  private static final String FORGED =
      "/contracts/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.pdf";

  @Inject FakeRegistry registry;
  @Inject MutableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Nested
  class Returns200 {

    @Test
    void saysWhatWasSigned() throws Exception {
      // Given
      var business = registry.companyOfKari("Ærlig Øl & Łódź AS");
      Portal.signed(business);
      String signedAt =
          Portal.as(Portal.kari(business)).get(Portal.AGREEMENT).jsonPath().getString("signedAt");

      // When
      var response = anybody().get(ContractFile.path(business));

      // Then
      response
          .then()
          .statusCode(200)
          .contentType("application/pdf")
          .header("Content-Disposition", containsString("merchant-agreement-"))
          .header("Cache-Control", containsString("private"));
      byte[] pdf = response.asByteArray();
      assertThat(response.header("ETag"))
          .isEqualTo(
              '"'
                  + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf))
                  + '"');
      assertThat(ContractFile.text(response))
          .contains("Ærlig Øl & Łódź AS")
          .contains("business:NO:ORG " + business.id())
          .contains("Kari Nordmann, 60 %, direct")
          .contains("Ola Hansen, Member of parliament")
          .contains("Signed by: Kari Nordmann")
          .contains("Signed at (UTC): " + signedAt)
          .contains("Version read: 1.0")
          .containsPattern("SHA-256 of the form:\\s+[0-9a-f]{64}")
          .doesNotContain("1980-03-12")
          .doesNotContain("post@fjord.example");
    }

    @Test
    void saysThatThereIsNobody() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.as(Portal.kari(business))
          .contentType("application/json")
          .body(
              """
              {"owners": [], "politicallyExposedPersons": [], "contactEmail": "a@fjord.example"}\
              """)
          .put(Portal.AGREEMENT);
      Portal.sign(business).then().statusCode(200);

      // When
      var response = anybody().get(ContractFile.path(business));

      // Then
      assertThat(ContractFile.text(response).lines()).filteredOn("none"::equals).hasSize(2);
    }

    @Test
    void wholeWhenAPartIsAskedFor() {
      // Given
      String path = signed();
      byte[] whole = anybody().get(path).asByteArray();

      // When
      var response = anybody().header("Range", "bytes=10-19").get(path);

      // Then
      response.then().statusCode(200);
      assertThat(response.asByteArray()).isEqualTo(whole);
    }

    @Test
    void withoutBodyForHead() {
      // Given
      String path = signed();
      int size = anybody().get(path).asByteArray().length;

      // When
      var response = anybody().head(path);

      // Then
      response.then().statusCode(200).contentType("application/pdf");
      assertThat(response.header("Content-Length")).isEqualTo(Integer.toString(size));
      assertThat(response.header("ETag")).isNotBlank();
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheDocumentIsKnown() {
      // Given
      String path = signed();
      String tag = anybody().get(path).header("ETag");

      // When
      var response = anybody().header("If-None-Match", tag).get(path);

      // Then
      response.then().statusCode(304).header("ETag", tag);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {FORGED, "/contracts/x.pdf", "/contracts/.pdf", "/contracts/%20.txt"})
    void whenTheAddressWasNeverGiven(String path) {
      // When
      var response = anybody().urlEncodingEnabled(false).get(path);

      // Then
      response
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("type", containsString("not-found"));
    }

    @Test
    void whenOneLetterOfTheAddressIsAnother() {
      // Given
      String path = signed();
      char last = path.charAt(40);
      String forged = path.substring(0, 40) + (last == 'A' ? 'B' : 'A') + path.substring(41);

      // When
      var response = anybody().get(forged);

      // Then
      response.then().statusCode(404);
    }
  }

  @Nested
  class Returns410 {

    @Test
    void whenTheAddressHasExpired() {
      // Given
      String path = signed();
      clock.advance(Duration.ofMinutes(15));

      // When
      var response = anybody().get(path);

      // Then
      response.then().statusCode(410).contentType("application/problem+json");
    }
  }

  private String signed() {
    var business = registry.companyOfKari("Fjord Fitness AS");
    Portal.signed(business);
    return ContractFile.path(business);
  }
}
