package dev.torg.stack.demo;

import java.net.URI;

/** Somebody who has logged in to the portal. */
record Person(Gateway gateway, String name, String token) {

  static Person logIn(Gateway gateway, URI address, String name) {
    String token = new EidLogin(gateway).logIn(name, address.resolve("/portal/v1/login"));
    return new Person(gateway, name, token);
  }

  Person heardBy(Narrator narrator) {
    return new Person(gateway.heardBy(narrator), name, token);
  }

  /** The same person, acting for a business. */
  Person actingFor(String scheme, String id) {
    return choosing(
        id,
        """
        {"business": {"scheme": "%s", "id": "%s"}}\
        """
            .formatted(scheme, id));
  }

  /** The same person, acting for a partner. */
  Person actingForPartner(String partnerId) {
    return choosing(partnerId, "{\"partnerId\": \"%s\"}".formatted(partnerId));
  }

  private Person choosing(String whom, String body) {
    Answer answer =
        send(Call.json(name, "POST", "/portal/v1/session/acting-for", body))
            .expect("Acting for " + whom, 200);
    return new Person(gateway, name, answer.text("token"));
  }

  Answer send(Call call) {
    return gateway.send(call.bearing(token));
  }

  Answer get(String path) {
    return send(Call.get(name, path));
  }
}
