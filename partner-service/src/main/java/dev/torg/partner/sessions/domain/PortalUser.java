package dev.torg.partner.sessions.domain;

import java.time.LocalDate;
import java.util.UUID;

/** A person who has logged in at least once. The id is what an operator connects to a partner. */
public record PortalUser(UUID id, String name, LocalDate birthDate) {

  @Override
  public String toString() {
    return "PortalUser[" + id + "]";
  }
}
