package dev.torg.journey;

/** What an operator buys tokens with. */
public record OperatorKeys(String clientId, String clientSecret) {

  @Override
  public String toString() {
    return "OperatorKeys[" + clientId + "]";
  }
}
