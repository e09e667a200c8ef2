package dev.torg.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of the route table.
 *
 * @param methods what the path answers to; HEAD comes with GET, OPTIONS with everything
 * @param template the path, with {@code {name}} for one segment and {@code **} for any rest
 * @param service who answers
 * @param upstream the name under which the settings say where that is
 * @param callers who may call; empty: anyone, without a credential
 */
public record Route(
    Set<HttpMethod> methods,
    String template,
    Service service,
    String upstream,
    Set<CallerKind> callers) {

  public boolean isPublic() {
    return callers.isEmpty();
  }

  /** Whether a setting may open it to anyone: only the status of an organisation. */
  public boolean mayBeOpened() {
    return service == Service.ORG_CONFIG_SERVICE && template.endsWith("/status");
  }

  /** Whether cookies other than the session's go to the service: only the eID login needs them. */
  public boolean keepsCookies() {
    return template.equals("/portal/v1/login");
  }

  /** Whether the subscription key goes on: services have no use for it but to sell a token. */
  public boolean keepsSubscriptionKey() {
    return isPublic() || service == Service.ANOTHER_UPSTREAM;
  }

  /**
   * Whether it serves to choose another role and to log out, whatever became of the present one.
   */
  public boolean isAboutTheSession() {
    return template.startsWith("/portal/v1/session");
  }

  /** The permitted callers in words, for a refusal. */
  public String permitted() {
    return callers.stream().sorted().map(CallerKind::text).collect(Collectors.joining(" or "));
  }
}
