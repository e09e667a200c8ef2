package dev.torg.platform.apiversion;

import java.util.Optional;

/** Where the version comes from that is pinned on the calling key; whoever knows the caller. */
public interface PinnedVersion {

  /** The pin of the running request's caller; empty without caller or pin. */
  Optional<ApiVersion> ofCaller();
}
