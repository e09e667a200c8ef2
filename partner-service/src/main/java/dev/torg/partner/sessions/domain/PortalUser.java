package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Language;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has logged in at least once. The id is what an operator connects to a partner.
 *
 * @param email as the eID gave it at the last login, if it did
 * @param language that it chose, if it did
 * @param mails what it wants mails about
 */
public record PortalUser(
    UUID id,
    String name,
    LocalDate birthDate,
    @Nullable String email,
    boolean isOperator,
    @Nullable Language language,
    Set<MailSubject> mails) {

  @Override
  public String toString() {
    return "PortalUser[" + id + "]";
  }
}
