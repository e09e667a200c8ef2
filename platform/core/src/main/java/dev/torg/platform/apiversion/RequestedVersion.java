package dev.torg.platform.apiversion;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version that the running request is answered in. */
@ApplicationScoped
public class RequestedVersion {

  private static final String KEY = RequestedVersion.class.getName();

  private final CurrentVertxRequest currentRequest;
  private final Instance<PinnedVersion> pinnedVersion;

  RequestedVersion(CurrentVertxRequest currentRequest, Instance<PinnedVersion> pinnedVersion) {
    this.currentRequest = currentRequest;
    this.pinnedVersion = pinnedVersion;
  }

  /** Never fails: a request for an unknown version has been refused before it reached anybody. */
  public ApiVersion current() {
    RoutingContext request = currentRequest.getCurrent();
    ApiVersion decided = request == null ? null : request.get(KEY);
    return decided == null ? ApiVersion.unlessAsked() : decided;
  }

  /** For addresses that exist in one version only: whatever was asked for, it is this one. */
  public void fixed(ApiVersion version) {
    currentRequest.getCurrent().put(KEY, version);
  }

  void decide(String path, @Nullable String header) {
    Optional<ApiVersion> pin = pin();
    fixed(VersionRule.ofRefusal(path, header, pin));
    fixed(VersionRule.decide(path, header, pin));
  }

  private Optional<ApiVersion> pin() {
    return pinnedVersion.isResolvable() ? pinnedVersion.get().ofCaller() : Optional.empty();
  }
}
