package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner platform, by its partner keys or management keys.
 *
 * @param partnerId 3 to 10 digits
 */
public record PartnerCaller(UUID credentialId, String partnerId, Optional<ApiVersion> pinnedVersion)
    implements Caller {

  @Override
  public CallerKind kind() {
    return CallerKind.PARTNER;
  }

  @Override
  public UUID subject() {
    return credentialId;
  }
}
