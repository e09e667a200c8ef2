package dev.torg.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Asks for the keys of a merchant's sales unit, as a person who acts for the merchant. */
public record RevealedKeys(Caller person) {

  /** The unit's keys; others in their place when they were shown before and are lost. */
  public MerchantKeys of(String unitName, String msn) {
    String keys = "/portal/v1/sales-units/" + msn + "/keys";
    awaitIssue(keys).expect("Reading the keys of " + msn, 200);
    Answer shown = person.post(keys + "/reveal");
    JsonNode body =
        shown.status() == 409
            ? replaced(keys)
            : shown.expect("Revealing the keys of " + msn, 200).json();
    return new MerchantKeys(
        unitName,
        msn,
        body.path("clientId").asText(),
        body.path("clientSecret").asText(),
        body.path("subscriptionKey").asText());
  }

  /** Keys are issued by an event, a moment after the unit's making. */
  private Answer awaitIssue(String keys) {
    return Patience.find(
            () -> Optional.of(person.get(keys)).filter(answer -> answer.status() == 200))
        .orElseThrow(() -> new JourneyFailed("The sales unit has no keys yet."));
  }

  private JsonNode replaced(String keys) {
    return person
        .post(keys + "/rotation", "{\"overlapSeconds\": 0}")
        .expect("Replacing lost keys", 200)
        .json();
  }
}
