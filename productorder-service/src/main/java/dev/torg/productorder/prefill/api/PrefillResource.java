package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.prefill.app.Prefill;
import dev.torg.productorder.prefill.app.ReadPrefill;
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
  private final RequestedVersion version;
  private final CurrentCaller caller;

  PrefillResource(PrefillAnswers answers, RequestedVersion version, CurrentCaller caller) {
    this.answers = answers;
    this.version = version;
    this.caller = caller;
  }

  @POST
  @Path("/product-orders")
  public Uni<Response> prefill(byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    boolean dryRun = QueryFlag.read("dryRun", uri);
    ApiVersion asked = version.current();
    OrderHeaders sent = OrderHeaders.read(headers, asked);
    Caller by = caller.get();
    Party party = Parties.of(by);
    return answers
        .read(body, party, sent, read -> requireOwnBusiness(by, read))
        .chain(
            read -> dryRun ? answers.preview(read) : answers.make(read, body, party, sent, asked));
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

  private static void requireOwnBusiness(Caller by, ReadPrefill read) {
    if (by instanceof MerchantCaller merchant
        && read instanceof Prefill wish
        && !merchant.business().equals(wish.business())) {
      throw Problems.forbidden("The keys of a sales unit can order for its own business only.");
    }
  }
}
