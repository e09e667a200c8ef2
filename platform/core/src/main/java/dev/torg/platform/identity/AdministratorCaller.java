package dev.torg.platform.identity;

import java.util.Set;
import java.util.UUID;

/**
 * An administrator of organisations.
 *
 * @param orgIds the organisations it may configure
 */
public record AdministratorCaller(UUID credentialId, Set<String> orgIds) implements Caller {

  @Override
  public CallerKind kind() {
    return CallerKind.ADMINISTRATOR;
  }

  @Override
  public UUID subject() {
    return credentialId;
  }
}
