package dev.torg.notification.messages.domain;

import java.util.List;

/**
 * All that there is to remind of about one subject from now on.
 *
 * @param sequence grows from one of the subject's changes to the next
 */
public record Reminders(String subject, long sequence, List<Reminder> all) {

  public Reminders {
    all = List.copyOf(all);
  }
}
