package dev.torg.notification.messages.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that there is to remind of about one subject from now on.
 *
 * @param sequence grows from one of the subject's changes to the next
 */
public record Reminders(String subject, long sequence, List<Reminder> all) {

  public Reminders {
    all = List.copyOf(all);
  }

  /** The reminding that its link ends, when there is nothing more to remind of. */
  public Optional<UUID> needless() {
    return all.isEmpty() ? Optional.of(Reminder.idOfLink(subject)) : Optional.empty();
  }
}
