package dev.torg.productorder.prefill.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderHeaders;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.Party;
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

/** Prefills orders by hand, by people who act for a partner. */
@Cancellable(false)
@Path("/portal/v1/prefilled-product-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL_PARTNER)
public class PortalPrefillResource {

  private final PrefillAnswers answers;
  private final CurrentCaller caller;

  PortalPrefillResource(PrefillAnswers answers, CurrentCaller caller) {
    this.answers = answers;
    this.caller = caller;
  }

  @POST
  public Uni<Response> prefill(byte[] body, @Context UriInfo uri, @Context HttpHeaders headers) {
    boolean dryRun = QueryFlag.read("dryRun", uri);
    OrderHeaders sent = OrderHeaders.read(headers);
    Party party = Party.partner(caller.actingForPartner().partnerId());
    return answers
        .read(body, party, sent, read -> {})
        .chain(
            read ->
                dryRun
                    ? answers.preview(read)
                    : answers.make(read, body, party, sent, ApiVersion.V2026_01));
  }
}
