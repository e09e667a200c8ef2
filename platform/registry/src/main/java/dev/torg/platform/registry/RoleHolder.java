package dev.torg.platform.registry;

import java.time.LocalDate;

/** A person in a role. Registries publish no personal number: name and birth date must do. */
public record RoleHolder(Role role, String name, LocalDate birthDate) {

  /**
   * Whether the person known by this name and birth date is the holder. The birth date must be
   * equal; names are compared as {@link PersonName} tells.
   */
  public boolean isHeldBy(String personName, LocalDate personBirthDate) {
    return birthDate.equals(personBirthDate) && PersonName.of(name).isSameAs(personName);
  }

  public boolean maySign() {
    return role.maySign();
  }
}
