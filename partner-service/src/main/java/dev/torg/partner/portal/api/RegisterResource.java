package dev.torg.partner.portal.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The address that a prefilled order is sent out with: it leads through the login to the order. */
@Path("/register/{product:[A-Za-z0-9_-]{1,40}}/{orderId:[0-9A-Fa-f-]{36}}")
@PermitAll
public class RegisterResource {

  private static final String TO_ORDER = "/portal/v1/login?return_to=/portal/v1/product-orders/%s";

  @GET
  public Response register(@RestPath String orderId) {
    return Response.status(Response.Status.FOUND)
        .header("Location", TO_ORDER.formatted(orderId))
        .build();
  }
}
