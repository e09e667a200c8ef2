package dev.torg.platform.identity;

import java.util.UUID;

/**
 * Somebody who runs the platform.
 *
 * @param name as it stands in change logs
 */
public record OperatorCaller(UUID credentialId, String name) implements Caller {

  @Override
  public CallerKind kind() {
    return CallerKind.OPERATOR;
  }

  @Override
  public UUID subject() {
    return credentialId;
  }
}
