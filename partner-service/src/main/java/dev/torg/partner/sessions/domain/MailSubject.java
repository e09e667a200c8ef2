package dev.torg.partner.sessions.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person can get mails about, of those for whom somebody let it act. */
public enum MailSubject {
  ORDERS,
  AGREEMENTS,
  KEYS,
  WEBHOOKS;

  private final String text = name().toLowerCase(Locale.ROOT);

  public String text() {
    return text;
  }

  public static Optional<MailSubject> of(String text) {
    return Arrays.stream(values()).filter(subject -> subject.text.equals(text)).findFirst();
  }

  /** As a table keeps them: in one text. */
  public static String joined(Collection<MailSubject> subjects) {
    return subjects.stream().map(MailSubject::text).sorted().collect(joining(" "));
  }

  /** What {@link #joined} made. */
  public static Set<MailSubject> split(String joined) {
    return Arrays.stream(joined.split(" ", -1))
        .flatMap(text -> of(text).stream())
        .collect(toUnmodifiableSet());
  }
}
