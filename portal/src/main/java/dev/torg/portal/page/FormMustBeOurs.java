package dev.torg.portal.page;

import dev.torg.platform.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Forms are sent by our own pages only; the gateway asks the same of those that need a session. */
public class FormMustBeOurs {

  private final String ownOrigin;

  FormMustBeOurs(@ConfigProperty(name = "torg.public-url") URI publicUrl) {
    this.ownOrigin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
  }

  @ServerRequestFilter
  public void check(ContainerRequestContext request) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    if (site == null ? !ownOrigin.equalsIgnoreCase(origin) : !site.equals("same-origin")) {
      throw Problems.forbidden("This form must be sent from the portal itself.");
    }
  }
}
