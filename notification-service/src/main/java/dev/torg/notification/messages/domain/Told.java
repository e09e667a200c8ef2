package dev.torg.notification.messages.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What became of news.
 *
 * @param ids of those that were not told before
 * @param isAwaited whether an endpoint waits for one of them
 */
public record Told(Set<UUID> ids, boolean isAwaited) {

  public static final Told NOTHING = new Told(Set.of(), false);

  public Told {
    ids = Set.copyOf(ids);
  }

  /** This and the other one. */
  public Told and(Told other) {
    Set<UUID> all = new HashSet<>(ids);
    all.addAll(other.ids);
    return new Told(all, isAwaited || other.isAwaited);
  }
}
