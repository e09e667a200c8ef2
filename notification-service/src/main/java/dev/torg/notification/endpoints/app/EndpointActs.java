package dev.torg.notification.endpoints.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Pause;
import dev.torg.platform.act.Acts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records who did what with an endpoint, which no event tells of. */
@ApplicationScoped
public class EndpointActs {

  /** The name under which acts about endpoints are kept; no topic has it. */
  public static final String WEBHOOKS = "webhooks";

  private final Acts acts;

  EndpointActs(Acts acts) {
    this.acts = acts;
  }

  /** The caller's transaction holds the endpoint. */
  Uni<Void> record(String what, Endpoint endpoint) {
    return acts.record(
        WEBHOOKS, endpoint.id().toString(), "notification.webhook." + what, State.of(endpoint));
  }

  /** Without what follows a question mark in the address: receivers put secrets there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record State(
      String owner, @Nullable String msn, String url, List<String> events, @Nullable Pause pause) {

    static State of(Endpoint endpoint) {
      return new State(
          endpoint.bucket().owner().id(),
          endpoint.bucket().msn() == null ? null : endpoint.bucket().msn().value(),
          endpoint.url().value().replaceFirst("\\?.*", ""),
          endpoint.events(),
          endpoint.pause());
    }
  }
}
