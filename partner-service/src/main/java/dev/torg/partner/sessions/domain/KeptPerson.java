package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of one person. */
public record KeptPerson(
    UUID id,
    String issuer,
    String subject,
    String name,
    LocalDate birthDate,
    @Nullable String email,
    Instant createdAt,
    Instant lastLoginAt,
    @Nullable Instant operatorSince,
    @Nullable Language language,
    Set<MailSubject> mails,
    List<AccessGrant> grants) {

  @Override
  public String toString() {
    return "KeptPerson[" + id + "]";
  }
}
