package dev.torg.notification.endpoints.app;

import dev.torg.notification.addresses.app.JudgeAddress;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.EndpointChange;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** Lets an endpoint be called elsewhere, for other events, or not for a while. */
@ApplicationScoped
public class ChangeEndpoint {

  private final Endpoints endpoints;
  private final JudgeAddress judgeAddress;
  private final RecordChange recordChange;
  private final Clock clock;

  ChangeEndpoint(
      Endpoints endpoints, JudgeAddress judgeAddress, RecordChange recordChange, Clock clock) {
    this.endpoints = endpoints;
    this.judgeAddress = judgeAddress;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as both acts of {@link RegisterEndpoint} do, as missing, and as {@code mustBeLatest}
   * does.
   */
  public Uni<Endpoint> change(
      UUID id, Bucket bucket, EndpointChange change, Consumer<Endpoint> mustBeLatest) {
    return change
        .url()
        .<Uni<?>>map(judgeAddress::judge)
        .orElseGet(() -> Uni.createFrom().voidItem())
        .chain(() -> record(id, bucket, change, mustBeLatest));
  }

  private Uni<Endpoint> record(
      UUID id, Bucket bucket, EndpointChange change, Consumer<Endpoint> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            endpoints
                .findLocked(id, bucket)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(mustBeLatest)
                .chain(known -> record(known, change)));
  }

  private Uni<Endpoint> record(Endpoint known, EndpointChange change) {
    Endpoint changed = known.change(change, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return changed.equals(known) ? Uni.createFrom().item(known) : recordChange.changed(changed);
  }
}
