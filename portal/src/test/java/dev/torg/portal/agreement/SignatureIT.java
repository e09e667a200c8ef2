package dev.torg.portal.agreement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.testing.TestTokens;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.StubApi;
import dev.torg.portal.testing.StubApi.Answer;
import dev.torg.portal.testing.StubApi.Called;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever signs an agreement signs what it has read. */
@QuarkusTest
@WithTestResource(StubApi.class)
class SignatureIT {

  private static final String PAGE = "/portal/agreement/signature";
  private static final String SIGNATURE = "POST /portal/v1/merchant-agreement/signature";
  private static final String READ = "\"7\"";

  @BeforeEach
  void thereIsADraft() {
    SampleApi.begin();
    StubApi.answer("POST /portal/v1/session/acting-for", Answer.ok("{\"token\": \"t\"}"));
  }

  @Test
  void showsWhatIsToBeSignedAndTakesItsVersionAlong() {
    // When
    Response page = mari().get(PAGE);

    // Then
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString())
        .contains("Mari Nordmann", "60 %", "Ola Nordmann, Ordfører", "mari@nordlys.example")
        .contains("version%3D%25221%2522")
        .doesNotContain("<button>Sign</button>");
  }

  @Test
  void signsTheVersionThatWasRead() {
    // Given
    StubApi.answer(SIGNATURE, Answer.ok("{}"));

    // When
    Response answer = sign();

    // Then
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/portal/agreement");
    assertThat(StubApi.calls(SIGNATURE)).extracting(Called::ifMatch).containsExactly(READ);
  }

  @Test
  void showsWhatIsThereNowWhenItWasChangedMeanwhile() {
    // Given
    StubApi.answer(SIGNATURE, new Answer(412, Map.of(), "{}"));

    // When
    Response answer = sign();

    // Then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("Somebody has changed the agreement", "Mari Nordmann", "Sign</button>")
        .contains("name=\"version\" value=\"&quot;1&quot;\"");
  }

  @Test
  void asksForTheProofAgainWhenItIsTooOld() {
    // Given
    StubApi.answer(SIGNATURE, new Answer(403, Map.of(), "{}"));

    // When
    Response answer = sign();

    // Then
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString())
        .contains("It was not signed", "/portal/v1/login?fresh=true")
        .doesNotContain("Sign</button>");
  }

  @Test
  void tellsOfARefusalThatIsNoRepetition() {
    // Given
    StubApi.answer(SIGNATURE, new Answer(409, Map.of(), "{\"detail\": \"It is bankrupt.\"}"));

    // When
    Response answer = sign();

    // Then
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.asString()).contains("It is bankrupt.");
  }

  @Test
  void goesOnWhereItWasSignedBefore() {
    // Given
    StubApi.answer(SIGNATURE, new Answer(409, Map.of(), "{}"));
    StubApi.answer(
        "GET /portal/v1/merchant-agreement",
        Answer.ok(
            SampleApi.filled("{A_BUSINESS, \"name\": \"Nordlys\", \"status\": \"PROCESSING\"}")));

    // When
    Response answer = sign();

    // Then
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?proved=yes", "?proved=yes&scheme=business:NO:ORG&id=310100307"})
  void leadsBackWhoDoesNotSayWhatToSign(String query) {
    Response answer = mari().get(PAGE + query);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/portal/agreement");
  }

  private static Response sign() {
    return mari()
        .contentType("application/x-www-form-urlencoded")
        .body("scheme=business:NO:ORG&id=310100307&version=%227%22")
        .post(PAGE);
  }

  private static RequestSpecification mari() {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Sec-Fetch-Site", "same-origin")
        .cookie("torg_language", "en")
        .auth()
        .oauth2(TestTokens.portal("Mari", "business:NO:ORG", "310100307", true));
  }
}
