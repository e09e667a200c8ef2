package dev.torg.gateway.forward;

import dev.torg.gateway.exchange.Exchange;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One caller's requests that go on, by number, and those that wait, in order of arrival. */
final class Line {

  int running;

  private final Set<Place> waiting = new LinkedHashSet<>();

  Place join(Exchange exchange, Runnable goOn) {
    Place place = new Place(exchange, goOn);
    waiting.add(place);
    return place;
  }

  /** Who waits no longer is told so, unless its turn has come. */
  void leave(Place place, Runnable late) {
    if (waiting.remove(place)) {
      place.met();
      late.run();
    }
  }

  /** The next whose client is still there, which waits no more; null when there is none. */
  @Nullable Place next() {
    while (!waiting.isEmpty()) {
      Place first = waiting.iterator().next();
      waiting.remove(first);
      first.met();
      if (!first.exchange.request().response().closed()) {
        return first;
      }
    }
    return null;
  }

  /** Where one request waits. */
  static final class Place {

    private final Exchange exchange;
    private final Runnable goOn;
    private @Nullable Deadline deadline;

    private Place(Exchange exchange, Runnable goOn) {
      this.exchange = exchange;
      this.goOn = goOn;
    }

    void until(Deadline latest) {
      deadline = latest;
    }

    Exchange exchange() {
      return exchange;
    }

    Runnable goOn() {
      return goOn;
    }

    private void met() {
      if (deadline != null) {
        deadline.met();
      }
    }
  }
}
