package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestToken;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People let each other in, with roles. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class UsersIT {

  private static final String USERS = "/portal/v1/users";
  private static final String INVITATIONS = "/portal/v1/invitations";
  private static final String TAKEN = "/portal/v1/session/invitations";
  private static final Map<String, Object> FJORD_FITNESS =
      Map.of("business", Map.of("scheme", "business:NO:ORG", "id", "310100307"));

  /** How an administrator comes to be none any more. */
  enum Ending {
    WITHDRAWN,
    WITHDRAWN_BY_AN_OPERATOR,
    LOWERED,
    BARRED,
    ERASED
  }

  private String partnerId;
  private Person pia;
  private String administrator;
  private Person rolf;

  @BeforeEach
  void anAdministratorActsForAPartner() {
    partnerId = Operator.registersPartner();
    pia = Person.logsIn("Pia Partner", "1985-01-15");
    Operator.connects(pia.userId(), partnerId);
    administrator = acting(pia, Map.of("partnerId", partnerId)).path("token");
    rolf = Person.logsIn("Rolf Leser", "1991-03-03");
  }

  @Nested
  class Returns200 {

    @Test
    void toWhoTakesAnInvitationUpAndActsAsItSays() {
      Response taken = takesUp(rolf, invitation(administrator, "reader"));

      taken
          .then()
          .statusCode(200)
          .body("partnerId", equalTo(partnerId))
          .body("access", equalTo("reader"));
      acting(rolf, Map.of("partnerId", partnerId))
          .then()
          .body("actingFor.access", equalTo("reader"));
      assertThat(as(administrator).get(USERS).<Iterable<String>>path("users.access"))
          .containsExactlyInAnyOrder("admin", "reader");
      as(administrator).get(INVITATIONS).then().statusCode(200).body("invitations", empty());
    }

    @Test
    void toWhoIsLetInToABusinessThatTheRegistryDoesNotNameThemIn() {
      Person kari = Person.logsIn("Kari Nordmann", "1980-03-12");
      Person per = Person.logsIn("Per Uten Rolle", "1988-05-05");
      String chief = acting(kari, FJORD_FITNESS).path("token");

      takesUp(per, invitation(chief, "editor")).then().statusCode(200);

      acting(per, FJORD_FITNESS)
          .then()
          .statusCode(200)
          .body("actingFor.maySign", equalTo(false))
          .body("actingFor.access", equalTo("editor"));
      per.request().get("/portal/v1/session").then().body("businesses.id", contains("310100307"));
      as(chief).get(USERS).then().body("users.userId", hasItem(per.userId()));
      as(chief).delete(USERS + "/{id}", per.userId()).then().statusCode(204);
    }
  }

  @Nested
  class Returns204 {

    @Test
    void toAnotherRoleOfWhichTheActsTell() {
      takesUp(rolf, invitation(administrator, "reader"));

      Response changed = changes(as(administrator), rolf, "editor");

      assertThat(changed.statusCode()).isEqualTo(204);
      Response acts = Operator.request().get("/operations/v1/persons/{id}/acts", rolf.userId());
      assertThat(acts.<Iterable<String>>path("acts.fact"))
          .containsExactly("partner.person.access-changed", "partner.person.connected");
      assertThat(acts.<String>path("acts[0].after")).contains("editor", partnerId);
    }

    @Test
    void toAnInvitationThatIsTakenBack() {
      String code = invitation(administrator, "admin");
      String id = as(administrator).get(INVITATIONS).path("invitations[0].invitationId");

      as(administrator).delete(INVITATIONS + "/{id}", id).then().statusCode(204);

      takesUp(rolf, code).then().statusCode(404);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toWhoIsNoAdministrator() {
      takesUp(rolf, invitation(administrator, "editor"));
      String editor = acting(rolf, Map.of("partnerId", partnerId)).path("token");

      as(editor).get(USERS).then().statusCode(403).body("detail", containsString("administrator"));
      invite(editor, "admin").then().statusCode(403);
    }

    @Test
    void toAnAdministratorWhoseTokenHasOutlivedTheAccess() {
      String outlived = tokenOf(rolf).with("acting_partner", partnerId).signed();

      Response refused = invite(outlived, "admin");

      refused.then().statusCode(403).body("detail", containsString("administrator"));
      as(administrator).get(INVITATIONS).then().body("invitations", empty());
    }

    @Test
    void toAnAdministratorWhoseTokenHasOutlivedTheBar() {
      String outlived =
          tokenOf(rolf)
              .with("acting_business", "business:NO:ORG 310100307")
              .with("may_sign", false)
              .signed();
      Operator.request().post("/operations/v1/persons/{id}/bar", rolf.userId());

      Response refused = invite(outlived, "admin");

      refused.then().statusCode(403).body("detail", containsString("barred"));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void toASecondOneWithTheSameCode() {
      String code = invitation(administrator, "reader");
      takesUp(rolf, code).then().statusCode(200);

      takesUp(Person.logsIn("Rita Leser", "1992-03-03"), code).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void toWhatWasOfferedByWhoIsNoAdministratorAnyMore(Ending ending) {
      // Given
      String stays = invitation(administrator, "reader");
      takesUp(rolf, invitation(administrator, "admin")).then().statusCode(200);
      String goes = invitation(acting(rolf, Map.of("partnerId", partnerId)).path("token"), "admin");

      // When
      ends(ending, rolf).then().statusCode(204);

      // Then
      Person rita = Person.logsIn("Rita Leser", "1992-03-03");
      assertThat(takesUp(rita, goes).statusCode()).isEqualTo(404);
      assertThat(takesUp(rita, stays).statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toTheLastAdministratorWhoLeavesOrBecomesLess() {
      Response leaves = as(administrator).delete(USERS + "/{id}", pia.userId());
      Response less = changes(as(administrator), pia, "reader");

      leaves.then().statusCode(409).body("detail", containsString("last administrator"));
      assertThat(less.statusCode()).isEqualTo(409);
    }

    @Test
    void toWhatWasDoneBeforeWithTheSameKey() {
      // Given
      Map<String, Object> wanted = Map.of("invitee", "Rolf", "access", "reader");
      String url = sends(as(administrator), "form-1", wanted, INVITATIONS).path("url");
      Map<String, Object> code = Map.of("code", url.substring(url.lastIndexOf('/') + 1));

      // When
      Response again = sends(as(administrator), "form-1", wanted, INVITATIONS);
      int open = as(administrator).get(INVITATIONS).path("invitations.size()");
      Response taken = sends(rolf.request(), "form-2", code, TAKEN);
      Response takenAgain = sends(rolf.request(), "form-2", code, TAKEN);

      // Then
      again.then().statusCode(409).body("type", endsWith("/problems/already-done"));
      assertThat(open).isEqualTo(1);
      assertThat(taken.statusCode()).isEqualTo(200);
      takenAgain.then().statusCode(409).body("type", endsWith("/problems/already-done"));
    }

    private static Response sends(
        RequestSpecification request, String key, Map<String, Object> body, String path) {
      return request
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body(body)
          .post(path);
    }

    @Test
    void toWhoHasAccessAlready() {
      takesUp(pia, invitation(administrator, "reader")).then().statusCode(409);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void toWhoseListIsOld() {
      // Given
      takesUp(rolf, invitation(administrator, "reader"));
      String tag = as(administrator).get(USERS).path("users.find { it.access == 'reader' }.etag");

      // When
      Response first = changes(as(administrator).header("If-Match", tag), rolf, "editor");
      Response second = changes(as(administrator).header("If-Match", tag), rolf, "admin");

      // Then
      assertThat(first.statusCode()).isEqualTo(204);
      assertThat(second.statusCode()).isEqualTo(412);
      as(administrator).get(USERS).then().body("users.access", hasItem("editor"));
    }
  }

  private Response ends(Ending ending, Person person) {
    String id = person.userId();
    return switch (ending) {
      case WITHDRAWN -> as(administrator).delete(USERS + "/{id}", id);
      case WITHDRAWN_BY_AN_OPERATOR ->
          Operator.request().delete("/operations/v1/partners/{p}/users/{id}", partnerId, id);
      case LOWERED -> changes(as(administrator), person, "editor");
      case BARRED -> Operator.request().post("/operations/v1/persons/{id}/bar", id);
      case ERASED -> Operator.request().delete("/operations/v1/persons/{id}/personal-data", id);
    };
  }

  private static TestToken tokenOf(Person person) {
    return TestTokens.portalToken("Rolf Leser").with("sub", person.userId());
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  private static Response acting(Person person, Map<String, Object> whom) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .body(whom)
        .post("/portal/v1/session/acting-for");
  }

  private static Response changes(RequestSpecification by, Person person, String access) {
    return by.contentType(ContentType.JSON)
        .body(Map.of("access", access))
        .patch(USERS + "/{id}", person.userId());
  }

  private static Response invite(String token, String access) {
    return as(token)
        .contentType(ContentType.JSON)
        .body(Map.of("invitee", "Rolf", "access", access))
        .post(INVITATIONS);
  }

  private static String invitation(String token, String access) {
    String url = invite(token, access).then().statusCode(201).extract().path("url");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static Response takesUp(Person person, String code) {
    return person.request().contentType(ContentType.JSON).body(Map.of("code", code)).post(TAKEN);
  }
}
