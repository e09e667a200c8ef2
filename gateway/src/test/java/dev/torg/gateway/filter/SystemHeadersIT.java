package dev.torg.gateway.filter;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The headers that name the calling system. */
@QuarkusTest
@WithTestResource(StubServices.class)
class SystemHeadersIT {

  private static final String LONGEST = "x".repeat(30);
  private static final String TOO_LONG = "x".repeat(31);

  @Nested
  class Returns200 {

    @Test
    void atTheLimit() {
      // When
      var answer =
          Gateway.asPartner()
              .header("Vipps-System-Name", LONGEST)
              .header("Vipps-System-Plugin-Version", LONGEST)
              .get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getString("headers.vipps-system-name")).isEqualTo(LONGEST);
    }
  }

  @Nested
  class Returns200WithOtherLetters {

    @Test
    void countingCharactersAndNotBytes() {
      // Given
      String asBytes =
          new String("ø".repeat(30).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      // When
      var answer = Gateway.asPartner().header("Vipps-System-Name", asBytes).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forEachThatIsTooLong() {
      // When
      var answer =
          Gateway.asPartner()
              .header("Vipps-System-Name", TOO_LONG)
              .header("Vipps-System-Version", LONGEST)
              .header("Vipps-System-Plugin-Name", TOO_LONG)
              .header("Vipps-System-Plugin-Version", TOO_LONG)
              .get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("type")).endsWith("/problems/validation-failed");
      assertThat(answer.jsonPath().getList("extraDetails.key"))
          .containsExactly(
              "Vipps-System-Name", "Vipps-System-Plugin-Name", "Vipps-System-Plugin-Version");
    }

    @Test
    void whenOneIsSentTwiceAndTheSumIsTooLong() {
      // When
      var answer =
          Gateway.asPartner()
              .header("Vipps-System-Name", "x".repeat(20), "x".repeat(20))
              .get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void forACallWithoutACaller() {
      // When
      var answer =
          Gateway.request().header("Vipps-System-Version", TOO_LONG).post("/accesstoken/get");
      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("extraDetails[0].key"))
          .isEqualTo("Vipps-System-Version");
    }
  }
}
