package dev.torg.platform.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Ready once each entity was asked for. The first query makes Hibernate load all that reads
 * queries, on the event loop: on a machine that starts many programs that takes seconds, in which
 * nobody else is answered.
 */
@Readiness
@ApplicationScoped
class WarmQueries extends WarmUp {

  private final Instance<Mutiny.SessionFactory> sessions;

  @Inject
  WarmQueries(Instance<Mutiny.SessionFactory> sessions) {
    this.sessions = sessions;
  }

  @Override
  String name() {
    return "queries";
  }

  /** There is nothing to ask for where there are no entities. */
  @Override
  Uni<Void> warm() {
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
}
