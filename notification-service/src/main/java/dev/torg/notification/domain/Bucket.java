package dev.torg.notification.domain;

import dev.torg.platform.business.Msn;
import org.jspecify.annotations.Nullable;

/**
 * What registrations are counted and found in.
 *
 * @param msn the one sales unit that it is about; without it, all of the owner, future ones too
 */
public record Bucket(Owner owner, @Nullable Msn msn) {

  /** Names the bucket among all. */
  public String name() {
    return owner.kind() + " " + owner.id() + (msn == null ? "" : " " + msn.value());
  }
}
