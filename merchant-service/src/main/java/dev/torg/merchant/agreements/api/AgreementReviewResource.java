package dev.torg.merchant.agreements.api;

import dev.torg.merchant.agreements.app.ListAgreementsForReview;
import dev.torg.merchant.agreements.app.ReviewMerchantAgreement;
import dev.torg.merchant.domain.Merchant;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The review queue of signed agreements. */
@Cancellable(false)
@Path("/operations/v1/review/merchant-agreements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class AgreementReviewResource {

  private final ListAgreementsForReview listAgreements;
  private final ReviewMerchantAgreement review;
  private final CurrentCaller caller;
  private final PageLinks links;

  AgreementReviewResource(
      ListAgreementsForReview listAgreements,
      ReviewMerchantAgreement review,
      CurrentCaller caller,
      PageLinks links) {
    this.listAgreements = listAgreements;
    this.review = review;
    this.caller = caller;
    this.links = links;
  }

  @GET
  public Uni<Response> list(
      @RestQuery @Nullable String status, @BeanParam ListParameters parameters) {
    ListAgreementsRequest query = ListAgreementsRequest.of(status, parameters);
    return listAgreements
        .page(query.status(), query.after(), query.limit())
        .map(page -> links.answer(page, ReviewQueueView.of(page), parameters));
  }

  @POST
  @Path("/{merchantId}/approval")
  public Uni<Response> approve(String merchantId, @Context Request request) {
    return review
        .approve(
            PathId.uuid(merchantId),
            caller.operator().name(),
            merchant -> Preconditions.mustNameLatest(request, tag(merchant)))
        .map(AgreementReviewResource::answer);
  }

  @POST
  @Path("/{merchantId}/rejection")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> reject(String merchantId, byte[] body, @Context Request request) {
    return review
        .reject(
            PathId.uuid(merchantId),
            caller.operator().name(),
            Body.read(body, RejectAgreementRequest.class).reason(),
            merchant -> Preconditions.mustNameLatest(request, tag(merchant)))
        .map(AgreementReviewResource::answer);
  }

  private static Response answer(Merchant merchant) {
    return Response.ok(ReviewedAgreementView.of(merchant)).tag(tag(merchant)).build();
  }

  private static EntityTag tag(Merchant merchant) {
    return new EntityTag(ReviewedAgreementView.tag(merchant));
  }
}
