package dev.torg.journey;

import java.util.Map;
import java.util.UUID;

/** A partner's system, which has bought a token. */
public record Partner(Gateway gateway, PartnerKeys keys, String token) {

  public static Partner logIn(Gateway gateway, PartnerKeys keys) {
    Answer answer =
        gateway
            .send(
                Call.post(keys.name(), "/accesstoken/get")
                    .with("client_id", keys.clientId())
                    .with("client_secret", keys.clientSecret())
                    .with("Ocp-Apim-Subscription-Key", keys.subscriptionKey()))
            .expect("The request for a token", 200);
    return new Partner(gateway, keys, answer.text("access_token"));
  }

  public Partner heardBy(Narrator narrator) {
    return new Partner(gateway.heardBy(narrator), keys, token);
  }

  public Answer get(String path) {
    return gateway.send(signed(Call.get(keys.name(), path)));
  }

  /** Prefills an order and returns its id. */
  public String prefill(String order) {
    return sendPrefill(order).expect("Prefilling", 201).text("prefilledOrderId");
  }

  public Answer sendPrefill(String order) {
    Call call =
        Call.json(keys.name(), "POST", "/management/v1/product-orders", order)
            .with("Idempotency-Key", UUID.randomUUID().toString());
    return gateway.send(signed(call));
  }

  public Answer order(String orderId) {
    return get("/management/v1/product-orders/" + orderId).expect("Reading the order", 200);
  }

  public Map<String, String> headers() {
    return signed(Call.get(keys.name(), "")).headers();
  }

  private Call signed(Call call) {
    return call.bearing(token).with("Ocp-Apim-Subscription-Key", keys.subscriptionKey());
  }
}
