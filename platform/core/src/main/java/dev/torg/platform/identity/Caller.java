package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whoever proved an identity with a token. */
public sealed interface Caller
    permits PartnerCaller, MerchantCaller, OperatorCaller, AdministratorCaller, PortalCaller {

  /** What this caller is; tells the class, too: a {@code PARTNER} is a {@link PartnerCaller}. */
  CallerKind kind();

  /** The credential or the portal user behind the call, for audit and limits. */
  UUID subject();

  /** The API version that the caller's key is pinned to; most kinds have none. */
  default Optional<ApiVersion> pinnedVersion() {
    return Optional.empty();
  }

  /** The person behind the call, who logged in with an eID; empty for keys. */
  default Optional<PortalCaller> person() {
    return Optional.empty();
  }

  /** The roles of {@link Roles} that this caller has: unless it says more, that of its kind. */
  default Set<String> roles() {
    return Set.of(kind().text());
  }
}
