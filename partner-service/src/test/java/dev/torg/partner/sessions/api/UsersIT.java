package dev.torg.partner.sessions.api;

import static dev.torg.partner.sessions.api.UserCalls.INVITATIONS;
import static dev.torg.partner.sessions.api.UserCalls.TAKEN;
import static dev.torg.partner.sessions.api.UserCalls.USERS;
import static dev.torg.partner.sessions.api.UserCalls.acting;
import static dev.torg.partner.sessions.api.UserCalls.as;
import static dev.torg.partner.sessions.api.UserCalls.changes;
import static dev.torg.partner.sessions.api.UserCalls.invitation;
import static dev.torg.partner.sessions.api.UserCalls.invite;
import static dev.torg.partner.sessions.api.UserCalls.takesUp;
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

/** People let each other in, with roles. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class UsersIT {

  private static final Map<String, Object> FJORD_FITNESS =
      Map.of("business", Map.of("scheme", "business:NO:ORG", "id", "310100307"));

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
  }

  @Nested
  class Returns404 {

    @Test
    void toASecondOneWithTheSameCode() {
      String code = invitation(administrator, "reader");
      takesUp(rolf, code).then().statusCode(200);

      takesUp(Person.logsIn("Rita Leser", "1992-03-03"), code).then().statusCode(404);
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
}
