package dev.torg.partner.sessions.api;

import static dev.torg.partner.sessions.api.UserCalls.INVITATIONS;
import static dev.torg.partner.sessions.api.UserCalls.USERS;
import static dev.torg.partner.sessions.api.UserCalls.acting;
import static dev.torg.partner.sessions.api.UserCalls.as;
import static dev.torg.partner.sessions.api.UserCalls.changes;
import static dev.torg.partner.sessions.api.UserCalls.invitation;
import static dev.torg.partner.sessions.api.UserCalls.invite;
import static dev.torg.partner.sessions.api.UserCalls.takesUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestToken;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither a token nor an offer outlives what its administrator may do. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class FormerAdministratorsIT {

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

  @Test
  void mayNotInviteByATokenThatHasOutlivedTheAccess() {
    String outlived = tokenOf(rolf).with("acting_partner", partnerId).signed();

    Response refused = invite(outlived, "admin");

    refused.then().statusCode(403).body("detail", containsString("administrator"));
    as(administrator).get(INVITATIONS).then().body("invitations", empty());
  }

  @Test
  void mayNotInviteByATokenThatHasOutlivedTheBar() {
    String outlived =
        tokenOf(rolf)
            .with("acting_business", "business:NO:ORG 310100307")
            .with("may_sign", false)
            .signed();
    Operator.request().post("/operations/v1/persons/{id}/bar", rolf.userId());

    Response refused = invite(outlived, "admin");

    refused.then().statusCode(403).body("detail", containsString("barred"));
  }

  @Test
  void mayNotChangeOrWithdrawByATokenThatHasOutlivedTheAccess() {
    // Given
    takesUp(rolf, invitation(administrator, "reader")).then().statusCode(200);
    Person former = Person.logsIn("Fredrik Forrige", "1979-03-03");
    String outlived = tokenOf(former).with("acting_partner", partnerId).signed();
    String open = invitationId();

    // When
    Response changed = changes(as(outlived), rolf, "admin");
    Response withdrawn = as(outlived).delete(USERS + "/{id}", pia.userId());
    Response takenBack = as(outlived).delete(INVITATIONS + "/{id}", open);

    // Then
    assertThat(changed.statusCode()).isEqualTo(403);
    assertThat(withdrawn.statusCode()).isEqualTo(403);
    assertThat(takenBack.statusCode()).isEqualTo(403);
    assertThat(as(administrator).get(USERS).<Iterable<String>>path("users.access"))
        .containsExactlyInAnyOrder("admin", "reader");
  }

  @Test
  void takeUpNothingWhileTheyAreBarredNorOnceTheyAreErased() {
    // Given
    String code = invitation(administrator, "reader");
    Person erased = Person.logsIn("Erna Erased", "1979-03-03");
    Operator.request().post("/operations/v1/persons/{id}/bar", rolf.userId());
    Operator.request().delete("/operations/v1/persons/{id}/personal-data", erased.userId());

    // When
    Response byBarred = takesUp(rolf, code);
    Response byErased = takesUp(erased, code);

    // Then
    assertThat(byBarred.statusCode()).isEqualTo(403);
    assertThat(byErased.statusCode()).isEqualTo(404);
    as(administrator).get(INVITATIONS).then().body("invitations", hasSize(1));
  }

  @ParameterizedTest
  @EnumSource
  void leaveNoOfferBehind(Ending ending) {
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

  private String invitationId() {
    invitation(administrator, "reader");
    return as(administrator).get(INVITATIONS).path("invitations[0].invitationId");
  }

  private static TestToken tokenOf(Person person) {
    return TestTokens.portalToken("Rolf Leser").with("sub", person.userId());
  }
}
