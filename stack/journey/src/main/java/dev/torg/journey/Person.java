package dev.torg.journey;

/** Somebody who has logged in to the portal. */
public record Person(Gateway gateway, String name, String token) {

  public static Person logIn(Gateway gateway, String name) {
    String token = new EidLogin(gateway).logIn(name, gateway.address().resolve("/portal/v1/login"));
    return new Person(gateway, name, token);
  }

  public Person heardBy(Narrator narrator) {
    return new Person(gateway.heardBy(narrator), name, token);
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
        send(Call.json(name, "POST", "/portal/v1/session/acting-for", body))
            .expect("Acting for " + whom, 200);
    return new Person(gateway, name, answer.text("token"));
  }

  public Answer send(Call call) {
    return gateway.send(call.bearing(token));
  }

  public Answer get(String path) {
    return send(Call.get(name, path));
  }
}
