package dev.torg.salesunit.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.event.IncomingEvent;

/** A merchant as it is after any of its events. */
public record MerchantChanged(
    BusinessIdentifier business, String name, Status status, long sequence) {

  public enum Status {
    ACTIVE,
    DEACTIVATED
  }

  public static MerchantChanged in(IncomingEvent event) {
    JsonNode merchant = event.data();
    JsonNode business = merchant.required("businessIdentifier");
    return new MerchantChanged(
        BusinessIdentifier.of(
            business.required("scheme").asText(),
            business.required("id").asText(),
            CheckDigits.SANDBOX),
        merchant.required("name").asText(),
        Status.valueOf(merchant.required("status").asText()),
        event.sequence());
  }
}
