package dev.torg.journey;

/** An operator who has bought a token. */
public record Operator(Caller caller) {

  private static final String WHO = "operator";
  private static final String REVIEW = "/operations/v1/review/product-orders/";

  public static Operator logIn(Gateway gateway, OperatorKeys keys) {
    return new Operator(Caller.bearing(gateway, WHO, token(gateway, keys)));
  }

  public static String token(Gateway gateway, OperatorKeys keys) {
    return ClientCredentials.token(gateway, WHO, keys.clientId(), keys.clientSecret());
  }

  public void take(String orderId) {
    act(orderId, "take");
  }

  public void approve(String orderId) {
    act(orderId, "approval");
  }

  private void act(String orderId, String act) {
    caller
        .postHaving(REVIEW + orderId, REVIEW + orderId + "/" + act)
        .expect("The review's " + act, 200);
  }
}
