package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.KeptPersons;
import dev.torg.platform.act.ActContent;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes people away, and what acts say of them, in the caller's transaction, which holds them. */
@ApplicationScoped
class ErasePersons {

  private final KeptPersons persons;
  private final ActContent acts;

  ErasePersons(KeptPersons persons, ActContent acts) {
    this.persons = persons;
    this.acts = acts;
  }

  /** Gives how many of them there were. */
  Uni<Integer> erase(List<UUID> ids) {
    List<String> subjects = ids.stream().map(UUID::toString).toList();
    return persons
        .erase(ids)
        .call(() -> acts.erase(PersonActs.PERSONS, subjects))
        .call(() -> acts.erase(Topics.MAIL_RECIPIENTS, subjects));
  }
}
