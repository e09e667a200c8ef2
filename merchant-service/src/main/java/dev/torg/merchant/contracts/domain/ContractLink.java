package dev.torg.merchant.contracts.domain;

import java.time.Instant;
import java.util.UUID;

/** Leave to read the contract of an agreement until a moment. */
public record ContractLink(UUID agreementId, Instant end) {

  public boolean isOverAt(Instant now) {
    return !now.isBefore(end);
  }
}
