package dev.torg.productorder.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import java.util.Optional;
import java.util.UUID;

/** What an event of {@code torg.merchants} says. */
public record MerchantChanged(UUID merchantId, KnownMerchant merchant, long sequence) {

  /** Empty for a type of event that says nothing to this service. */
  public static Optional<MerchantChanged> in(IncomingEvent event) {
    return event.type().startsWith("merchant.merchant.")
        ? Optional.of(read(event))
        : Optional.empty();
  }

  private static MerchantChanged read(IncomingEvent event) {
    JsonNode state = event.data();
    KnownMerchant merchant =
        new KnownMerchant(
            EventValues.business(state.required("businessIdentifier")),
            state.required("name").asText(),
            "ACTIVE".equals(state.required("status").asText()),
            agreement(state.path("agreement").path("status").asText("")));
    return new MerchantChanged(
        UUID.fromString(state.required("merchantId").asText()), merchant, event.sequence());
  }

  private static AgreementStatus agreement(String status) {
    return status.isEmpty() ? AgreementStatus.NONE : AgreementStatus.valueOf(status);
  }
}
