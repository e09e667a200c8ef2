package dev.torg.partner.sessions.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The addresses that prefilled orders and templates are sent out with: they lead to the page of the
 * order, or of the template that an order can be started from; who is not logged in comes there
 * through the login. A mistyped one leads to where no order is, too, so that a page says so.
 */
@Path("/register/{product}/{orderId}")
@PermitAll
public class RegisterResource {

  private static final String PAGES = "/portal/";
  private static final String TEMPLATE = "template";

  @GET
  public Response register(@RestPath String product, @RestPath String orderId) {
    String place = product.equals(TEMPLATE) ? "templates/" : "orders/";
    return Response.status(Response.Status.FOUND)
        .header("Location", PAGES + place + URLEncoder.encode(orderId, StandardCharsets.UTF_8))
        .build();
  }
}
