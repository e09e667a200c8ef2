package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessPath;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.merchants.app.ChangeMerchantStatus;
import dev.torg.merchant.merchants.app.EraseMerchant;
import dev.torg.merchant.merchants.app.FindMerchant;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * What operators do with one merchant: look at it, stop it, let it go on, erase it, and see who did
 * so.
 */
@Cancellable(false)
@Path("/operations/v1/merchants/{scheme}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class OperatedMerchantResource {

  private final ChangeMerchantStatus changeStatus;
  private final FindMerchant findMerchant;
  private final ActAnswers acts;
  private final EraseMerchant eraseMerchant;

  OperatedMerchantResource(
      ChangeMerchantStatus changeStatus,
      FindMerchant findMerchant,
      ActAnswers acts,
      EraseMerchant eraseMerchant) {
    this.eraseMerchant = eraseMerchant;
    this.changeStatus = changeStatus;
    this.findMerchant = findMerchant;
    this.acts = acts;
  }

  @GET
  public Uni<Response> read(
      @RestPath String scheme, @RestPath String id, @Context Request request) {
    return findMerchant
        .of(BusinessPath.of(scheme, id))
        .map(
            merchant ->
                Preconditions.unlessKnown(
                    request, tag(merchant), () -> Response.ok(OperatedMerchantView.of(merchant))));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public Uni<Response> change(
      @RestPath String scheme, @RestPath String id, byte[] body, @Context Request request) {
    ChangeMerchantRequest change = Body.read(body, ChangeMerchantRequest.class);
    return changeStatus
        .to(
            BusinessPath.of(scheme, id),
            change.status(),
            merchant -> Preconditions.mustBeLatest(request, tag(merchant)))
        .map(merchant -> Response.ok(OperatedMerchantView.of(merchant)).tag(tag(merchant)).build());
  }

  /** Erases what is kept of the business and its people; what others keep follows. */
  @DELETE
  @Path("/personal-data")
  public Uni<Response> erase(@RestPath String scheme, @RestPath String id) {
    return eraseMerchant
        .of(BusinessPath.of(scheme, id))
        .map(erased -> Response.noContent().build());
  }

  @GET
  @Path("/acts")
  public Uni<Response> acts(
      @RestPath String scheme, @RestPath String id, @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return findMerchant
        .of(BusinessPath.of(scheme, id))
        .chain(
            merchant -> acts.about(Topics.MERCHANTS, merchant.id().toString(), wanted, parameters));
  }

  private static EntityTag tag(Merchant merchant) {
    return new EntityTag(Long.toString(merchant.sequence()));
  }
}
