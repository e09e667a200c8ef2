package dev.torg.productorder.review.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.productorder.review.app.ReviewProductOrder;
import dev.torg.productorder.review.app.ReviewedOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What a reviewer does with an order; each act answers with the order afterwards. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class ReviewActResource {

  private final ReviewProductOrder review;
  private final CurrentCaller caller;

  ReviewActResource(ReviewProductOrder review, CurrentCaller caller) {
    this.review = review;
    this.caller = caller;
  }

  @POST
  @Path("/take")
  public Uni<Response> take(@PathParam("id") String id, @Context Request request) {
    return review
        .take(
            PathId.uuid(id),
            caller.operator().name(),
            found -> Preconditions.mustBeLatest(request, ReviewView.tag(found)))
        .map(ReviewView::answer);
  }

  @POST
  @Path("/question")
  public Uni<Response> ask(@PathParam("id") String id, byte[] body, @Context Request request) {
    String question = QuestionRequest.read(body);
    return review
        .ask(PathId.uuid(id), question, found -> mustHaveRead(found, request))
        .map(ReviewView::answer);
  }

  @POST
  @Path("/approval")
  public Uni<Response> approve(@PathParam("id") String id, @Context Request request) {
    return review
        .approve(PathId.uuid(id), found -> mustHaveRead(found, request))
        .map(ReviewView::answer);
  }

  @POST
  @Path("/rejection")
  public Uni<Response> reject(@PathParam("id") String id, byte[] body, @Context Request request) {
    String reason = RejectionRequest.read(body);
    return review
        .reject(PathId.uuid(id), reason, found -> mustHaveRead(found, request))
        .map(ReviewView::answer);
  }

  private static void mustHaveRead(ReviewedOrder found, Request request) {
    Preconditions.mustNameLatest(request, ReviewView.tag(found));
  }
}
