package dev.torg.journey;

/** The operator of this installation, who has bought a token. */
public record Operator(Gateway gateway, String token) {

  private static final String WHO = "operator";
  private static final String REVIEW = "/operations/v1/review/product-orders/";

  public static Operator logIn(Gateway gateway, OperatorKeys keys) {
    return new Operator(
        gateway, ClientCredentials.token(gateway, WHO, keys.clientId(), keys.clientSecret()));
  }

  public Operator heardBy(Narrator narrator) {
    return new Operator(gateway.heardBy(narrator), token);
  }

  public Answer get(String path) {
    return gateway.send(Call.get(WHO, path).bearing(token));
  }

  public Answer post(String path, String body) {
    return gateway.send(Call.json(WHO, "POST", path, body).bearing(token));
  }

  public void take(String orderId) {
    act(orderId, "take");
  }

  public void approve(String orderId) {
    act(orderId, "approval");
  }

  private void act(String orderId, String act) {
    gateway
        .send(Call.post(WHO, REVIEW + orderId + "/" + act).bearing(token))
        .expect("The review's " + act, 200);
  }
}
