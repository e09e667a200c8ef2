package dev.torg.partner.credentials.api;

import dev.torg.partner.credentials.app.ReplaceSalesUnitKeys;
import dev.torg.partner.credentials.app.RevealSalesUnitKeys;
import dev.torg.partner.credentials.app.RevokeCredential;
import dev.torg.partner.credentials.domain.CredentialReference.OfSalesUnit;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The keys of a sales unit of the business that the person acts for. */
@Cancellable(false)
@Path("/portal/v1/sales-units/{msn}/keys")
@RolesAllowed(Roles.PORTAL_MERCHANT)
@Produces(MediaType.APPLICATION_JSON)
public class SalesUnitKeysResource {

  private final CurrentCaller caller;
  private final RevealSalesUnitKeys revealKeys;
  private final ReplaceSalesUnitKeys replaceKeys;
  private final RevokeCredential revokeCredential;
  private final CredentialAnswers answers;

  SalesUnitKeysResource(
      CurrentCaller caller,
      RevealSalesUnitKeys revealKeys,
      ReplaceSalesUnitKeys replaceKeys,
      RevokeCredential revokeCredential,
      CredentialAnswers answers) {
    this.caller = caller;
    this.revealKeys = revealKeys;
    this.replaceKeys = replaceKeys;
    this.revokeCredential = revokeCredential;
    this.answers = answers;
  }

  @GET
  public Uni<Response> show(@RestPath String msn, @Context Request request) {
    return answers.show(own(msn), request);
  }

  @POST
  @Path("/reveal")
  public Uni<Response> reveal(@RestPath String msn) {
    return revealKeys
        .reveal(own(msn))
        .map(revealed -> answers.shownOnce(revealed, Response.Status.OK));
  }

  @POST
  public Uni<Response> replace(@RestPath String msn) {
    return replaceKeys
        .replace(own(msn))
        .map(issued -> answers.shownOnce(issued, Response.Status.CREATED));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@RestPath String msn, byte[] body, @Context Request request) {
    return answers.change(own(msn), ChangeMembers.patchOfHolder(body), request);
  }

  @POST
  @Path("/rotation")
  public Uni<Response> rotate(@RestPath String msn, byte[] body, @Context Request request) {
    return answers.rotate(own(msn), body, request);
  }

  @DELETE
  public Uni<Void> revoke(@RestPath String msn) {
    return revokeCredential.revoke(own(msn));
  }

  private OfSalesUnit own(String msn) {
    try {
      return new OfSalesUnit(caller.actingForMerchant().business(), Msn.of(msn));
    } catch (IllegalArgumentException noSerialNumber) {
      throw Problems.notFound();
    }
  }
}
