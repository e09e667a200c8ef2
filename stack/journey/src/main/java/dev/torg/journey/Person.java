package dev.torg.journey;

/**
 * Somebody who has logged in to the portal.
 *
 * @param token of the session
 */
public record Person(Caller caller, String token) {

  public static Person logIn(Gateway gateway, String name) {
    return holding(
        gateway, name, new EidLogin().logIn(name, gateway.address().resolve("/portal/v1/login")));
  }

  private static Person holding(Gateway gateway, String name, String token) {
    return new Person(Caller.bearing(gateway, name, token), token);
  }

  /** The same person, acting for a business. */
  public Person actingFor(String scheme, String id) {
    return choosing(
        id,
        """
        {"business": {"scheme": "%s", "id": "%s"}}\
        """
            .formatted(scheme, id));
  }

  /** The same person, acting for a partner. */
  public Person actingForPartner(String partnerId) {
    return choosing(partnerId, "{\"partnerId\": \"%s\"}".formatted(partnerId));
  }

  private Person choosing(String whom, String body) {
    Answer answer =
        caller.post("/portal/v1/session/acting-for", body).expect("Acting for " + whom, 200);
    return holding(caller.gateway(), caller.name(), answer.text("token"));
  }

  public Answer get(String path) {
    return caller.get(path);
  }
}
