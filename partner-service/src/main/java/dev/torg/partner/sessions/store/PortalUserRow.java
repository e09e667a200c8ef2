package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.PortalUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "portal_users")
class PortalUserRow {

  @Id
  @Column(name = "user_id")
  UUID id;

  @Column(name = "issuer")
  String issuer;

  @Column(name = "subject")
  String subject;

  @Column(name = "name")
  String name;

  @Column(name = "birth_date")
  LocalDate birthDate;

  PortalUser user() {
    return new PortalUser(id, name, birthDate);
  }
}
