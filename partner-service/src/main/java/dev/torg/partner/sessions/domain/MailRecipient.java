package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a recipient of mails.
 *
 * @param sequence counts what is told of it
 * @param email where mails go; null for a person who gets none
 * @param about what the mails are about
 * @param of whom they are about
 */
public record MailRecipient(
    UUID userId,
    long sequence,
    @Nullable String email,
    @Nullable Language language,
    Set<MailSubject> about,
    List<Represented> of) {

  /** Who is kept out, wants nothing or has no address gets none. */
  public boolean getsMails() {
    return email != null && !about.isEmpty();
  }

  @Override
  public String toString() {
    return "MailRecipient[" + userId + "]";
  }
}
