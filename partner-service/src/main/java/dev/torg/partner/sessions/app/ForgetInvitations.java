package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets invitations with the names of who was invited, once nobody can take them up. */
@ApplicationScoped
public class ForgetInvitations {

  private final Invitations invitations;
  private final Clock clock;

  ForgetInvitations(Invitations invitations, Clock clock) {
    this.invitations = invitations;
    this.clock = clock;
  }

  @Scheduled(
      every = "${torg.retention.sweep}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return Panache.withTransaction(() -> invitations.forgetEndedBy(clock.instant()));
  }

  /** Those of a business that was erased. Joins the caller's open transaction. */
  public Uni<Void> of(BusinessIdentifier business) {
    return invitations.removeAllFor(Represented.of(business));
  }
}
