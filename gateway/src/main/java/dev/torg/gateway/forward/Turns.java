package dev.torg.gateway.forward;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.filter.UnderWayMustBeFew;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * When a request may go to its service. One caller takes half of the ways to a service at most; its
 * further requests wait for its own earlier ones, and nobody else's wait for them. Each event loop
 * has its own, and nobody else may use it.
 */
@Dependent
class Turns {

  private final int most;
  private final long waitMillis;
  private final Deadlines deadlines;
  private final Map<Object, Line> lines = new HashMap<>();

  @Inject
  Turns(ConnectionSettings settings, Deadlines deadlines) {
    this.most = Math.max(1, settings.serviceConnections() * settings.streams() / 2);
    this.waitMillis = settings.turn().toMillis();
    this.deadlines = deadlines;
  }

  /**
   * Goes on now or later, and holds the caller's place until the answer has ended. Who hangs up
   * waits no more, and nothing that was sent is kept.
   *
   * @param late is called instead when it takes too long
   */
  void await(Exchange exchange, Runnable goOn, Runnable late) {
    Object caller = UnderWayMustBeFew.caller(exchange);
    Line line = lines.computeIfAbsent(caller, first -> new Line());
    if (line.running < most) {
      begin(caller, line, exchange, goOn);
    } else {
      Line.Place place = line.join(exchange, goOn);
      place.until(deadlines.within(waitMillis, () -> line.leave(place, late)));
      exchange.afterwards(() -> line.leave(place, () -> {}));
    }
  }

  private void begin(Object caller, Line line, Exchange exchange, Runnable goOn) {
    line.running++;
    exchange.afterwards(() -> end(caller, line));
    goOn.run();
  }

  private void end(Object caller, Line line) {
    line.running--;
    Line.Place next = line.next();
    if (next != null) {
      begin(caller, line, next.exchange(), next.goOn());
    } else if (line.running == 0) {
      lines.remove(caller);
    }
  }
}
