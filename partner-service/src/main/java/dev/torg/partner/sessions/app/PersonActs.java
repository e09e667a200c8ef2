package dev.torg.partner.sessions.app;

import dev.torg.platform.act.Acts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Records what was done about a person's access, which no event tells of. */
@ApplicationScoped
public class PersonActs {

  /** The name under which acts about persons are kept; no topic has it. */
  public static final String PERSONS = "persons";

  private final Acts acts;

  PersonActs(Acts acts) {
    this.acts = acts;
  }

  /** The caller's transaction holds the person. */
  Uni<Void> record(UUID userId, String what, Map<String, Object> state) {
    return acts.record(PERSONS, userId.toString(), "partner.person." + what, state);
  }
}
