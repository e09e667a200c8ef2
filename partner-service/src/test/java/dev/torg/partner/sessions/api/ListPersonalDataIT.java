package dev.torg.partner.sessions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of somebody, as every service hands it out. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListPersonalDataIT {

  private static final String PATH = "/operations/v1/personal-data/partners";

  @Nested
  class Returns200 {

    @Test
    void withAPersonsProfileAccessSessionsAndActs() {
      // Given
      Person person = Person.logsIn("Kari Nordmann", "1980-03-12");
      String partnerId = Operator.registersPartner();
      Operator.connects(person.userId(), partnerId);
      // When
      Response answer = Operator.request().get(PATH + "?person=" + person.userId());
      // Then
      answer
          .then()
          .statusCode(200)
          .body(
              "records.table",
              hasItems("portal_users", "access_grants", "live_sessions", "acts-about-persons"));
      assertThat(answer.jsonPath().getList("records.content.partner_id")).contains(partnerId);
      assertThat(answer.asString()).contains("1980-03-12");
    }

    @Test
    void withWhatAPersonHasOfferedAndNotItsCode() {
      // Given
      Person person = Person.logsIn("Kari Nordmann", "1980-03-12");
      String partnerId = Operator.registersPartner();
      Operator.connects(person.userId(), partnerId);
      String token =
          TestTokens.portalToken("Kari Nordmann")
              .with("sub", person.userId())
              .with("acting_partner", partnerId)
              .signed();
      RestAssured.given()
          .auth()
          .oauth2(token)
          .contentType(ContentType.JSON)
          .body(Map.of("invitee", "Rolf", "access", "reader"))
          .post("/portal/v1/invitations")
          .then()
          .statusCode(201);
      // When
      Response answer = get(PATH + "?person=" + person.userId());
      // Then
      answer.then().statusCode(200).body("records.content.invitee", hasItems("Rolf"));
      assertThat(answer.asString()).doesNotContain("code_hash");
    }

    @Test
    void pageByPage() {
      // Given
      String email = UUID.randomUUID() + "@example.com";
      List<String> partners =
          List.of(withContact(email), withContact(email), withContact(email)).stream()
              .sorted()
              .toList();
      Response first = get(PATH + "?limit=2&email=" + email.toUpperCase(Locale.ROOT));
      // When
      Response second = Operator.request().urlEncodingEnabled(false).get(next(first));
      // Then
      first.then().body("records.content.partner_id", contains(partners.get(0), partners.get(1)));
      second.then().body("records.content.partner_id", contains(partners.get(2)));
      assertThat(second.header("Link")).isNull();
    }

    @Test
    void withNothingWhereNothingIsKept() {
      get(PATH + "?person=" + UUID.randomUUID()).then().statusCode(200).body("records", empty());
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "?person=1",
          "?business=310100307",
          "?business=business:XX:ORG/310100307",
          "?email=nobody",
          "?email=a@b.example%00",
          "?email=a@b.example&business=business:NO:ORG/310100307",
          "?email=a@b.example&cursor=bm8",
          "?email=a@b.example&limit=0"
        })
    void unlessOneIsNamedAsItMustBe(String query) {
      Operator.request().urlEncodingEnabled(false).get(PATH + query).then().statusCode(400);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forEverybodyButOperators() {
      RestAssured.given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .get(PATH + "?person=" + UUID.randomUUID())
          .then()
          .statusCode(403);
    }
  }

  private static Response get(String path) {
    return Operator.request().get(path);
  }

  private static String next(Response page) {
    String link = page.header("Link");
    URI next = URI.create(link.substring(1, link.indexOf('>')));
    return next.getRawPath() + "?" + next.getRawQuery();
  }

  private static String withContact(String email) {
    String partnerId = Operator.freshPartnerId();
    Operator.request()
        .contentType(ContentType.JSON)
        .body(Map.of("partnerId", partnerId, "name", "Acme Partner", "contactEmail", email))
        .post("/operations/v1/partners")
        .then()
        .statusCode(201);
    return partnerId;
  }
}
