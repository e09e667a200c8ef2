package dev.torg.stack.demo;

import dev.torg.stack.home.RememberedSettings;
import dev.torg.stack.run.DemoOperator;

/** The operator of this installation, who has bought a token. */
record Operator(Gateway gateway, String token) {

  private static final String WHO = "operator";
  private static final String REVIEW = "/operations/v1/review/product-orders/";

  static Operator logIn(Gateway gateway, RememberedSettings settings) {
    String secret = settings.secret(DemoOperator.SECRET);
    return new Operator(
        gateway, ClientCredentials.token(gateway, WHO, DemoOperator.CLIENT_ID, secret));
  }

  Operator heardBy(Narrator narrator) {
    return new Operator(gateway.heardBy(narrator), token);
  }

  Answer get(String path) {
    return gateway.send(Call.get(WHO, path).bearing(token));
  }

  Answer post(String path, String body) {
    return gateway.send(Call.json(WHO, "POST", path, body).bearing(token));
  }

  void take(String orderId) {
    act(orderId, "take");
  }

  void approve(String orderId) {
    act(orderId, "approval");
  }

  private void act(String orderId, String act) {
    gateway
        .send(Call.post(WHO, REVIEW + orderId + "/" + act).bearing(token))
        .expect("The review's " + act, 200);
  }
}
