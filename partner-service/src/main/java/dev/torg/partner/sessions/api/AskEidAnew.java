package dev.torg.partner.sessions.api;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the eID ask the person anew, instead of vouching by a login that it remembers. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class AskEidAnew implements OidcRedirectFilter {

  @Override
  public void filter(OidcRedirectContext redirect) {
    String fresh = redirect.routingContext().request().getParam(LoginResource.FRESH);
    if (Boolean.parseBoolean(fresh)) {
      redirect.additionalQueryParams().set("prompt", "login");
    }
  }
}
