package dev.torg.partner.sessions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.partner.testing.Browser;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.HttpCookie;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people choose for themselves is kept, and who sends mails is told of it. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class OwnAccountIT {

  private static final String SESSION = "/portal/v1/session";
  private static final String PERSON = "/operations/v1/persons/{userId}";

  private final UUID knownBy = UUID.randomUUID();
  private Person pia;

  @BeforeEach
  void somebodyLogsIn() {
    pia = Person.logsIn("Pia Partner", "1985-01-15", knownBy);
  }

  @Nested
  class Returns200 {

    @Test
    void andKeepsWhatIsNotNamed() {
      // Given
      change(pia, "{\"language\": \"da\", \"mails\": [\"orders\", \"keys\", \"keys\"]}");

      // When
      Response answer = change(pia, "{\"language\": \"fi\"}");

      // Then
      answer
          .then()
          .statusCode(200)
          .body("language", equalTo("fi"))
          .body("mails", contains("keys", "orders"));
      pia.request().get(SESSION).then().body("language", equalTo("fi")).body("mails", hasSize(2));
    }

    @Test
    void andTheLanguageIsThereOnTheNextDevice() {
      // Given
      assertThat(languageAtLogin()).isEmpty();
      change(pia, "{\"language\": \"nb\"}").then().statusCode(200);

      // When
      Optional<String> language = languageAtLogin();

      // Then
      assertThat(language).contains("nb");
    }

    @Test
    void andMailsAreToldWithWhomTheyAreAbout() {
      // Given
      String partnerId = Operator.registersPartner();
      Operator.connects(pia.userId(), partnerId);

      // When
      change(pia, "{\"language\": \"nb\", \"mails\": [\"orders\"]}").then().statusCode(200);

      // Then
      JsonNode told = told(1);
      assertThat(told.path("email").asText()).isEqualTo("pia.partner@example.com");
      assertThat(told.path("language").asText()).isEqualTo("nb");
      assertThat(told.path("about")).extracting(JsonNode::asText).containsExactly("orders");
      assertThat(told.path("partnerIds")).extracting(JsonNode::asText).containsExactly(partnerId);
    }

    @Test
    void andWhoLosesItsAccessGetsNoMailsAboutIt() {
      // Given
      String partnerId = Operator.registersPartner();
      Operator.connects(pia.userId(), partnerId);
      change(pia, "{\"mails\": [\"orders\"]}").then().statusCode(200);

      // When
      Operator.request()
          .delete("/operations/v1/partners/{partnerId}/users/{id}", partnerId, pia.userId())
          .then()
          .statusCode(204);

      // Then
      assertThat(told(2).path("partnerIds")).isEmpty();
    }

    @Test
    void andWhoIsBarredGetsNoneUntilItIsLetInAgain() {
      // Given
      change(pia, "{\"mails\": [\"webhooks\"]}").then().statusCode(200);

      // When
      Operator.request().post(PERSON + "/bar", pia.userId()).then().statusCode(204);

      // Then
      assertThat(told(2).path("email").isNull()).isTrue();
      Operator.request().delete(PERSON + "/bar", pia.userId()).then().statusCode(204);
      assertThat(told(3).path("email").asText()).isEqualTo("pia.partner@example.com");
    }

    @Test
    void andWhoIsErasedGetsNone() {
      // Given
      change(pia, "{\"mails\": [\"agreements\"]}").then().statusCode(200);

      // When
      Operator.request().delete(PERSON + "/personal-data", pia.userId()).then().statusCode(204);

      // Then
      assertThat(told(2).path("email").isNull()).isTrue();
      assertThat(told(2).path("about")).isEmpty();
    }

    @Test
    void andOfWhoNeverWantedAnyNothingIsTold() {
      // Given
      Operator.connects(pia.userId(), Operator.registersPartner());
      Person other = Person.logsIn("Ola Partner", "1985-01-16");
      change(pia, "{\"mails\": []}").then().statusCode(200);

      // When
      change(other, "{\"mails\": [\"keys\"]}").then().statusCode(200);

      // Then
      await().until(() -> read(other).size() == 1);
      assertThat(read(pia)).isEmpty();
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"language\": \"sv\"} | /language",
          "{\"language\": null} | /language",
          "{\"mails\": null} | /mails",
          "{\"mails\": [\"weather\"]} | /mails",
          "{\"mails\": \"orders\"} | /mails",
          "{\"email\": \"other@example.com\"} | /email"
        })
    void forWhatCannotBeChosen(String body, String pointer) {
      change(pia, body).then().statusCode(400).body("extraDetails.key", contains(pointer));
    }
  }

  private static Response change(Person person, String body) {
    return person.request().contentType("application/merge-patch+json").body(body).patch(SESSION);
  }

  private Optional<String> languageAtLogin() {
    Browser browser = new Browser();
    browser.logsIn(
        "/portal/v1/login",
        "sub-" + knownBy,
        "{\"name\":\"Pia Partner\",\"birthdate\":\"1985-01-15\",\"auth_time\":%d}"
            .formatted(Instant.now().getEpochSecond()));
    return browser.cookie("torg_language").map(HttpCookie::getValue);
  }

  private JsonNode told(int times) {
    await().until(() -> read(pia).size() == times);
    return read(pia).get(times - 1).path("data");
  }

  private static List<JsonNode> read(Person person) {
    return TestEvents.read(Topics.MAIL_RECIPIENTS, person.userId());
  }
}
