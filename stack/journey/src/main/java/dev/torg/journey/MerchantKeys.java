package dev.torg.journey;

/** The keys of a merchant's sales unit, which Torg itself has shown once and cannot show again. */
public record MerchantKeys(
    String name, String msn, String clientId, String clientSecret, String subscriptionKey) {

  @Override
  public String toString() {
    return "MerchantKeys[" + msn + "]";
  }
}
