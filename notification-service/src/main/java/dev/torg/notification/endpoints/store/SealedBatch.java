package dev.torg.notification.endpoints.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Some endpoints whose secrets were to be sealed anew.
 *
 * @param last the last of them; empty when none is left
 * @param closed those with a secret that no key opens
 */
public record SealedBatch(Optional<UUID> last, List<UUID> closed) {

  static SealedBatch of(List<EndpointRow> rows, Predicate<EndpointRow> sealing) {
    List<UUID> closed = rows.stream().filter(row -> !sealing.test(row)).map(row -> row.id).toList();
    Optional<UUID> last =
        rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1).id);
    return new SealedBatch(last, closed);
  }
}
