package dev.torg.eid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** The newest mails of this machine, whoever they are for; gone with the process. */
final class Mailbox {

  private static final int MOST = 500;

  private final Deque<CaughtMail> mails = new ArrayDeque<>();

  /** One that is here already is not shown twice, as in a mailbox that knows repetitions. */
  synchronized void add(CaughtMail mail) {
    boolean isRepeated =
        mails.stream().anyMatch(known -> !mail.id().isEmpty() && known.id().equals(mail.id()));
    if (isRepeated) {
      return;
    }
    mails.addFirst(mail);
    if (mails.size() > MOST) {
      mails.removeLast();
    }
  }

  /** Newest first. */
  synchronized List<CaughtMail> mails() {
    return List.copyOf(mails);
  }

  /** All of them to read without a browser, newest first, each after a line with a form feed. */
  String texts() {
    return mails().stream()
        .map(
            mail ->
                "From: %s\nTo: %s\nSubject: %s\n\n%s\n\f\n"
                    .formatted(mail.from(), mail.to(), mail.subject(), mail.text().strip()))
        .collect(Collectors.joining());
  }
}
