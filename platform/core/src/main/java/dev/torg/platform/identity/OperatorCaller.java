package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.Optional;
import java.util.Set;
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

  @Override
  public Optional<ApiVersion> pinnedVersion() {
    return Optional.empty();
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.OPERATOR);
  }
}
