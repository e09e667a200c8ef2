package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.act.Acts;
import dev.torg.platform.business.Access;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Records what was done about a person's access, which no event tells of but to who sends mails.
 */
@ApplicationScoped
public class PersonActs {

  /** The name under which acts about persons are kept; no topic has it. */
  public static final String PERSONS = "persons";

  private final Acts acts;
  private final TellRecipient tellRecipient;

  PersonActs(Acts acts, TellRecipient tellRecipient) {
    this.acts = acts;
    this.tellRecipient = tellRecipient;
  }

  /** The person may act for somebody now. */
  Uni<Void> granted(UUID userId, Represented whom, Access access) {
    return record(userId, "connected", with(whom, access));
  }

  /** The person has offered access to somebody. */
  Uni<Void> invited(UUID userId, Represented whom, Access access) {
    return record(userId, "invited", with(whom, access));
  }

  /** The person may do something else now. */
  Uni<Void> changed(UUID userId, Represented whom, Access access) {
    return record(userId, "access-changed", with(whom, access));
  }

  /** The person has taken back an offer, its own or another administrator's. */
  Uni<Void> tookBack(UUID userId, Represented whom) {
    return record(userId, "invitation-taken-back", whom.named());
  }

  Uni<Void> withdrawn(UUID userId, Represented whom) {
    return record(userId, "disconnected", whom.named());
  }

  /** Somebody took away all that was kept of the person. */
  Uni<Void> erased(UUID userId) {
    return record(userId, "erased", Map.of());
  }

  private static Map<String, Object> with(Represented whom, Access access) {
    Map<String, Object> state = new TreeMap<>(whom.named());
    state.put("access", access.text());
    return state;
  }

  /** The caller's transaction holds the person. */
  Uni<Void> record(UUID userId, String what, Map<String, Object> state) {
    return acts.record(PERSONS, userId.toString(), "partner.person." + what, state)
        .chain(() -> tellRecipient.tell(userId));
  }
}
