package dev.torg.partner.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
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
    var end = logsIn(browser, name, birthDate, knownBy);
    return new Person(
        JsonPath.from(end.body()).getString("userId"),
        browser.cookie("torg_session").orElseThrow().getValue());
  }

  /** Tries to log the person in; gives the status at which that ends. */
  public static int triesToLogIn(String name, String birthDate, UUID knownBy) {
    return logsIn(new Browser(), name, birthDate, knownBy).statusCode();
  }

  private static HttpResponse<String> logsIn(
      Browser browser, String name, String birthDate, UUID knownBy) {
    String claims =
        "{\"name\":\"%s\",\"birthdate\":\"%s\",\"email\":\"%s@example.com\",\"auth_time\":%d}"
            .formatted(name, birthDate, address(name), Instant.now().getEpochSecond());
    return browser.logsIn("/portal/v1/login", "sub-" + knownBy, claims);
  }

  private static String address(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '.');
  }

  public String sessionId() {
    byte[] claims = Base64.getUrlDecoder().decode(session.split("\\.", -1)[1]);
    return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString("sid");
  }

  public RequestSpecification request() {
    return given().cookie("torg_session", session);
  }
}
