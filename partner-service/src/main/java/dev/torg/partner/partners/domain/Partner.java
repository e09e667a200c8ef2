package dev.torg.partner.partners.domain;

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

  public Partner describedBy(PartnerProfile other) {
    return new Partner(id, other, status, sequence + 1, createdAt);
  }

  public Partner becoming(PartnerStatus other) {
    return new Partner(id, profile, other, sequence + 1, createdAt);
  }
}
