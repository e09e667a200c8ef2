package dev.torg.notification.messages.domain;

import java.util.List;

/** All that there is to remind of about one subject from now on. */
public record Reminders(String subject, List<Reminder> all) {

  public Reminders {
    all = List.copyOf(all);
  }
}
