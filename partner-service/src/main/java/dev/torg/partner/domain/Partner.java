package dev.torg.partner.domain;

import java.time.Instant;

/**
 * A partner.
 *
 * @param sequence counts the partner's changes without a gap, from 1
 */
public record Partner(
    PartnerId id, PartnerProfile profile, PartnerStatus status, long sequence, Instant createdAt) {

  public static Partner register(
      PartnerId id, PartnerProfile profile, PartnerStatus status, Instant now) {
    return new Partner(id, profile, status, 1, now);
  }

  /** The same partner when it is described so already. */
  public Partner describedBy(PartnerProfile other) {
    return other.equals(profile) ? this : new Partner(id, other, status, sequence + 1, createdAt);
  }

  /** The same partner when that is its status already. */
  public Partner becoming(PartnerStatus other) {
    return other == status ? this : new Partner(id, profile, other, sequence + 1, createdAt);
  }
}
