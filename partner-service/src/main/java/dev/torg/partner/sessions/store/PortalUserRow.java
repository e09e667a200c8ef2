package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.AccessGrant;
import dev.torg.partner.sessions.domain.KeptPerson;
import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.platform.business.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "portal_users")
@SuppressWarnings("NullAway.Init")
class PortalUserRow {

  @Id
  @Column(name = "user_id")
  UUID id;

  String issuer;
  String subject;
  String name;
  LocalDate birthDate;
  @Nullable String email;
  Instant createdAt;
  Instant lastLoginAt;
  @Nullable Instant operatorSince;
  @Nullable String language;
  String mailSubjects;

  KeptPerson kept(List<AccessGrant> grants) {
    return new KeptPerson(
        id,
        issuer,
        subject,
        name,
        birthDate,
        email,
        createdAt,
        lastLoginAt,
        operatorSince,
        language(),
        MailSubject.split(mailSubjects),
        grants);
  }

  PortalUser user() {
    return new PortalUser(
        id,
        name,
        birthDate,
        email,
        operatorSince != null,
        language(),
        MailSubject.split(mailSubjects));
  }

  private @Nullable Language language() {
    return language == null ? null : Language.of(language);
  }
}
