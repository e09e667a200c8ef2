package dev.torg.journey;

import java.time.Duration;
import java.util.Optional;

/**
 * The sales unit that an approved order became.
 *
 * @param delay from the answer to the approval to the unit's first successful reading
 */
public record LiveUnit(String msn, Duration delay) {

  /** Waits until the partner sees the order approved and can read its unit. */
  public static LiveUnit of(Partner partner, String orderId) {
    long approved = System.nanoTime();
    Partner quiet = partner.heardBy(Narrator.SILENT);
    String msn =
        Patience.find(() -> readableUnit(quiet, orderId))
            .orElseThrow(() -> new JourneyFailed("Order " + orderId + " has no sales unit yet."));
    return new LiveUnit(msn, Duration.ofNanos(System.nanoTime() - approved));
  }

  private static Optional<String> readableUnit(Partner partner, String orderId) {
    return partner
        .msnOf(orderId)
        .filter(known -> partner.get("/management/v1/sales-units/" + known).status() == 200);
  }
}
