package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;

import dev.torg.partner.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What people who let each other in ask for. */
final class UserCalls {

  static final String USERS = "/portal/v1/users";
  static final String INVITATIONS = "/portal/v1/invitations";
  static final String TAKEN = "/portal/v1/session/invitations";

  private UserCalls() {}

  static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  static Response acting(Person person, Map<String, Object> whom) {
    return person
        .request()
        .contentType(ContentType.JSON)
        .body(whom)
        .post("/portal/v1/session/acting-for");
  }

  static Response changes(RequestSpecification by, Person person, String access) {
    return by.contentType(ContentType.JSON)
        .body(Map.of("access", access))
        .patch(USERS + "/{id}", person.userId());
  }

  static Response invite(String token, String access) {
    return as(token)
        .contentType(ContentType.JSON)
        .body(Map.of("invitee", "Rolf", "access", access))
        .post(INVITATIONS);
  }

  static String invitation(String token, String access) {
    String url = invite(token, access).then().statusCode(201).extract().path("url");
    return url.substring(url.lastIndexOf('/') + 1);
  }

  static Response takesUp(Person person, String code) {
    return person.request().contentType(ContentType.JSON).body(Map.of("code", code)).post(TAKEN);
  }
}
