package dev.torg.orgconfig.event;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened, in the transaction that made it happen. */
@ApplicationScoped
public class OrgConfigFacts {

  private final Outbox outbox;

  OrgConfigFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  public Uni<Void> created(OrgConfig config) {
    return publish("orgconfig.org-config.created.v1", config);
  }

  public Uni<Void> changed(OrgConfig config) {
    return publish("orgconfig.org-config.changed.v1", config);
  }

  public Uni<Void> deleted(OrgConfig config) {
    return publish("orgconfig.org-config.deleted.v1", config);
  }

  private Uni<Void> publish(String type, OrgConfig config) {
    return outbox.append(
        new OutgoingEvent(
            Topics.ORG_CONFIGS,
            type,
            config.orgId().value(),
            config.sequence(),
            OrgConfigState.of(config)));
  }
}
