package dev.torg.productorder.prefill.api;

import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.QueryFlag;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Prefills orders, under the address of the guide and its two older spellings. */
@Cancellable(false)
@Path("/management/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class PrefillResource {

  private final PrefillAnswers answers;

  PrefillResource(PrefillAnswers answers) {
    this.answers = answers;
  }

  @POST
  @Path("/product-orders")
  public Uni<Response> prefill(byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answers.answer(body, headers, QueryFlag.read("dryRun", uri));
  }

  @POST
  @Path("/products-orders")
  public Uni<Response> prefillByOldName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }

  @POST
  @Path("/products/orders")
  public Uni<Response> prefillByOldestName(
      byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    return prefill(body, uri, headers);
  }
}
