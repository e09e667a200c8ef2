package dev.torg.partner.pricepackages.domain;

import dev.torg.partner.domain.PartnerId;
import java.time.Instant;
import java.util.UUID;

/**
 * A price package of one partner.
 *
 * @param sequence counts the package's changes without a gap, from 1
 */
public record PricePackage(
    UUID id,
    PartnerId partnerId,
    PriceTerms terms,
    PricePackageStatus status,
    long sequence,
    Instant createdAt) {

  public static PricePackage add(UUID id, PartnerId partnerId, PriceTerms terms, Instant now) {
    return new PricePackage(id, partnerId, terms, PricePackageStatus.ACTIVE, 1, now);
  }

  /** The same price package when it is withdrawn already. */
  public PricePackage withdraw() {
    return status == PricePackageStatus.WITHDRAWN
        ? this
        : new PricePackage(
            id, partnerId, terms, PricePackageStatus.WITHDRAWN, sequence + 1, createdAt);
  }
}
