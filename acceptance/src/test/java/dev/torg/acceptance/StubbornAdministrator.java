package dev.torg.acceptance;

import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import java.util.Set;

/** Configures organisations; whatever breaks, asks again until it sees that each step was taken. */
record StubbornAdministrator(TorgUnderTest torg) {

  private static final String ORGANISATIONS = "/api/v1/vipps-orgs";

  /** Creates the configuration and then disables it; returns the organisation. */
  String configure(String name) {
    String organisation = "org_" + name;
    Caller administrator = torg.caller(torg.mint().administrator(organisation));
    StubbornJourney.untilAnswered(
        () -> administrator.post(ORGANISATIONS, body(organisation)), Set.of(201, 409));
    StubbornJourney.untilAnswered(
        () -> administrator.put(path(organisation), "{\"vipps_enabled\": false}"), Set.of(200));
    return organisation;
  }

  /** Whether the organisation is there, and disabled. */
  boolean isConfigured(String organisation) {
    Answer status =
        torg.caller(torg.mint().administrator(organisation))
            .get(path(organisation) + "/status")
            .expect(200);
    return !status.json().required("vipps_enabled").asBoolean();
  }

  private static String path(String organisation) {
    return ORGANISATIONS + "/" + organisation;
  }

  private static String body(String organisation) {
    return """
    {"org_id": "%s", "client_id": "client-1", "environment": "test",
     "client_secret_ref": "vault://orgs/%s/login", "redirect_uri": "https://example.com/back",
     "scopes": ["openid", "name"]}\
    """
        .formatted(organisation, organisation);
  }
}
