package dev.torg.salesunit.api;

import dev.torg.salesunit.domain.SalesUnitSummary;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A whole list as it goes out: one stretch of units in memory at a time, the next one read when the
 * last one has left.
 *
 * <p>Each stretch is a query of its own, by keyset. A cursor would give one snapshot, but would
 * also hold a connection for as long as the slowest caller reads, and a few of those would stop
 * everybody.
 */
final class ListBody {

  /** How many units are read at once. A shorter stretch is the last one. */
  static final int STRETCH = 1_000;

  private final JsonDocument document = new JsonDocument();
  private final SalesUnitListRenderer renderer;
  private final LongFunction<Uni<List<SalesUnitSummary>>> listAfter;
  private List<SalesUnitSummary> stretch;

  /**
   * @param first the first stretch of the list
   * @param listAfter gives the stretch after an MSN
   */
  ListBody(
      SalesUnitListRenderer renderer,
      List<SalesUnitSummary> first,
      LongFunction<Uni<List<SalesUnitSummary>>> listAfter) {
    this.renderer = renderer;
    this.listAfter = listAfter;
    this.stretch = first;
    document.write(renderer::open);
  }

  boolean isLast() {
    return stretch.size() < STRETCH;
  }

  /** The text of the stretch at hand, with all that comes before or after it in the document. */
  byte[] render() {
    for (SalesUnitSummary unit : stretch) {
      document.write(json -> renderer.item(unit, json));
    }
    if (isLast()) {
      document.write(renderer::close);
    }
    return document.take();
  }

  /** Reads the next stretch; only when the one at hand is not the last. */
  Uni<Void> advance() {
    return listAfter
        .apply(stretch.get(stretch.size() - 1).msn())
        .invoke(next -> stretch = next)
        .replaceWithVoid();
  }
}
