package dev.torg.platform.identity;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.PinnedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The API version that the calling key is pinned to, as its token says. */
@ApplicationScoped
class PinOfCaller implements PinnedVersion {

  private final CurrentCaller currentCaller;

  @Inject
  PinOfCaller(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  @Override
  public Optional<ApiVersion> ofCaller() {
    return currentCaller.find().flatMap(Caller::pinnedVersion);
  }
}
