package dev.torg.orgconfig.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one organisation, from its creation to its deletion.
 *
 * @param sequence grows by one with each change, and goes on when the organisation is configured
 *     anew after a deletion
 */
public record OrgConfig(
    UUID id,
    OrgId orgId,
    Settings settings,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant deletedAt,
    long sequence) {

  /**
   * @param lastSequence the last number that the organisation's earlier configurations used, or 0
   */
  public static OrgConfig create(
      UUID id, OrgId orgId, Settings settings, Instant now, long lastSequence) {
    return new OrgConfig(id, orgId, settings, now, now, null, lastSequence + 1);
  }

  /** The same configuration when the change changes nothing. */
  public OrgConfig change(SettingsChange change, Instant now) {
    Settings changed = change.applyTo(settings);
    return changed.equals(settings)
        ? this
        : new OrgConfig(id, orgId, changed, createdAt, now, deletedAt, sequence + 1);
  }

  public OrgConfig delete(Instant now) {
    return new OrgConfig(id, orgId, settings, createdAt, now, now, sequence + 1);
  }
}
