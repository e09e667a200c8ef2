package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Reads of one sales unit, the busiest statement of the product. Reads that an event loop receives
 * while its last statement is under way go together in its next one: the busier, the cheaper each.
 * A read that comes alone goes at once. Every read sees what was committed before it was asked.
 */
@ApplicationScoped
public class CoalescedReads {

  private final Pool pool;
  private final ThreadLocal<ReadQueue> queues;

  CoalescedReads(Pool pool) {
    this.pool = pool;
    this.queues = ThreadLocal.withInitial(() -> new ReadQueue(pool));
  }

  /** Empty when there is no such unit within the scope, or it or its merchant is not active. */
  public Uni<Optional<SalesUnitDetails>> find(SalesUnitScope scope, long msn) {
    Context context = Vertx.currentContext();
    ReadQueue queue =
        context != null && Context.isOnEventLoopThread() ? queues.get() : new ReadQueue(pool);
    return Uni.createFrom()
        .emitter(emitter -> queue.ask(new AskedUnit(scope, msn, context, emitter)));
  }
}
