package dev.torg.partner.sessions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who has logged in at least once. The id is what an operator connects to a partner.
 *
 * @param email as the eID gave it at the last login, if it did
 */
public record PortalUser(
    UUID id, String name, LocalDate birthDate, @Nullable String email, boolean isOperator) {

  @Override
  public String toString() {
    return "PortalUser[" + id + "]";
  }
}
