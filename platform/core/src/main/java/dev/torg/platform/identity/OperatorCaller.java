package dev.torg.platform.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who runs the platform: keys, or a person who logged in with an eID.
 *
 * @param id of the keys or of the person
 * @param name as it stands in change logs
 * @param person who logged in, acting for nobody; empty for keys
 */
public record OperatorCaller(UUID id, String name, Optional<PortalCaller> person)
    implements Caller {

  private static final Set<String> OF_A_PERSON = Set.of(Roles.OPERATOR, Roles.PORTAL);

  /** One with keys. */
  public OperatorCaller(UUID id, String name) {
    this(id, name, Optional.empty());
  }

  /** The person, in place of whom it acted for until now. */
  public static OperatorCaller of(PortalCaller person) {
    return new OperatorCaller(
        person.userId(), person.name(), Optional.of(person.acting(Optional.empty())));
  }

  @Override
  public CallerKind kind() {
    return CallerKind.OPERATOR;
  }

  @Override
  public UUID subject() {
    return id;
  }

  @Override
  public Set<String> roles() {
    return person.isPresent() ? OF_A_PERSON : Caller.super.roles();
  }
}
