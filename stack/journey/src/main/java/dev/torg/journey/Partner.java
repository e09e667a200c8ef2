package dev.torg.journey;

import java.util.Optional;

/** A partner's system, which has bought a token. */
public record Partner(Caller caller) {

  private static final String ORDERS = "/management/v1/product-orders";
  private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";

  public static Partner logIn(Gateway gateway, PartnerKeys keys) {
    String token =
        gateway
            .send(
                Call.post(keys.name(), "/accesstoken/get")
                    .with("client_id", keys.clientId())
                    .with("client_secret", keys.clientSecret())
                    .with(SUBSCRIPTION_KEY, keys.subscriptionKey()))
            .expect("The request for a token", 200)
            .text("access_token");
    return new Partner(
        Caller.bearing(gateway, keys.name(), token).with(SUBSCRIPTION_KEY, keys.subscriptionKey()));
  }

  Partner heardBy(Narrator narrator) {
    return new Partner(caller.heardBy(narrator));
  }

  public Answer get(String path) {
    return caller.get(path);
  }

  /** Prefills an order and returns its id. */
  public String prefill(String order) {
    return prefilled(caller.post(ORDERS, order));
  }

  /**
   * As {@link #prefill}, as soon as its price package is known to the service for orders, which
   * takes an event.
   */
  public String prefillWhenKnown(String order) {
    return Patience.find(
            () -> Optional.of(caller.post(ORDERS, order)).filter(answer -> answer.status() != 400))
        .map(Partner::prefilled)
        .orElseThrow(() -> new JourneyFailed("The price packages have not arrived."));
  }

  private static String prefilled(Answer answer) {
    return answer.expect("Prefilling", 201).text("prefilledOrderId");
  }

  Answer order(String orderId) {
    return get(ORDERS + "/" + orderId).expect("Reading the order", 200);
  }

  /** The number of the unit that an order became; empty until it is complete. */
  public Optional<String> msnOf(String orderId) {
    String msn = order(orderId).json().path("salesUnit").path("msn").asText();
    return Optional.of(msn).filter(known -> !known.isEmpty());
  }
}
