package dev.torg.platform.database;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Ready once each entity was asked for. The first query makes Hibernate load all that reads
 * queries, on the event loop: on a machine that starts many programs that takes seconds, in which
 * nobody else is answered.
 */
@Readiness
@ApplicationScoped
class WarmQueries implements AsyncHealthCheck {

  private static final Logger LOG = Logger.getLogger(WarmQueries.class);

  private final Instance<Mutiny.SessionFactory> sessions;
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile boolean asked;

  @Inject
  WarmQueries(Instance<Mutiny.SessionFactory> sessions) {
    this.sessions = sessions;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    if (asked || !asking.compareAndSet(false, true)) {
      return Uni.createFrom().item(this::response);
    }
    return askForEach()
        .invoke(() -> asked = true)
        .onFailure()
        .invoke(failure -> LOG.warnf("not ready, no query is read yet: %s", failure))
        .onFailure()
        .recoverWithNull()
        .eventually(() -> asking.set(false))
        .map(done -> response());
  }

  /** There is nothing to ask for where there are no entities. */
  private Uni<Void> askForEach() {
    return sessions.isResolvable() ? askForEach(sessions.get()) : Uni.createFrom().voidItem();
  }

  private static Uni<Void> askForEach(Mutiny.SessionFactory sessions) {
    return sessions.withSession(
        session ->
            Multi.createFrom()
                .iterable(sessions.getMetamodel().getEntities())
                .onItem()
                .call(entity -> askFor(entity, session))
                .onItem()
                .ignoreAsUni());
  }

  private static <T> Uni<Integer> askFor(EntityType<T> entity, Mutiny.Session session) {
    return session
        .createSelectionQuery("from " + entity.getName(), entity.getJavaType())
        .setMaxResults(1)
        .getResultList()
        .map(List::size);
  }

  private HealthCheckResponse response() {
    return HealthCheckResponse.named("queries").status(asked).build();
  }
}
