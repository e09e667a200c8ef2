package dev.torg.partner.sessions.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The addresses that prefilled orders and templates are sent out with: they lead through the login
 * to the order, or to the template that an order can be started from.
 */
@Path("/register/{product:[A-Za-z0-9_-]{1,40}}/{orderId:[0-9A-Fa-f-]{36}}")
@PermitAll
public class RegisterResource {

  private static final String LOGIN = "/portal/v1/login?return_to=/portal/v1/";
  private static final String TEMPLATE = "template";

  @GET
  public Response register(@RestPath String product, @RestPath String orderId) {
    String place = product.equals(TEMPLATE) ? "product-order-templates/" : "product-orders/";
    return Response.status(Response.Status.FOUND)
        .header("Location", LOGIN + place + orderId)
        .build();
  }
}
