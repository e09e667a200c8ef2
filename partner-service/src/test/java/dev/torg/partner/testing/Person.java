package dev.torg.partner.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;

/** Somebody who has logged in with the eID. */
public record Person(String userId, String session) {

  /** Logs a person in who has never been here, whatever the name. */
  public static Person logsIn(String name, String birthDate) {
    return logsIn(name, birthDate, UUID.randomUUID());
  }

  /** Logs the person in whom the eID knows by that. */
  public static Person logsIn(String name, String birthDate, UUID knownBy) {
    Browser browser = new Browser();
    String claims =
        "{\"name\":\"%s\",\"birthdate\":\"%s\",\"auth_time\":%d}"
            .formatted(name, birthDate, Instant.now().getEpochSecond());
    var end = browser.logsIn("/portal/v1/login", "sub-" + knownBy, claims);
    return new Person(
        JsonPath.from(end.body()).getString("userId"),
        browser.cookie("torg_session").orElseThrow().getValue());
  }

  public RequestSpecification request() {
    return given().cookie("torg_session", session);
  }
}
