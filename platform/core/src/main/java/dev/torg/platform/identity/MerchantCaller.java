package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.util.Optional;
import java.util.UUID;

/** A merchant, by the keys of one of its sales units. */
public record MerchantCaller(
    UUID credentialId, BusinessIdentifier business, Msn msn, Optional<ApiVersion> pinnedVersion)
    implements Caller {

  @Override
  public CallerKind kind() {
    return CallerKind.MERCHANT;
  }

  @Override
  public UUID subject() {
    return credentialId;
  }
}
