package dev.torg.productorder.review.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.productorder.review.app.ReviewProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
  public Uni<ReviewView> take(@PathParam("id") String id) {
    return review.take(PathId.uuid(id), caller.operator().name()).map(ReviewView::of);
  }

  @POST
  @Path("/question")
  public Uni<ReviewView> ask(@PathParam("id") String id, byte[] body) {
    String question = QuestionRequest.read(body);
    return review.ask(PathId.uuid(id), question).map(ReviewView::of);
  }

  @POST
  @Path("/approval")
  public Uni<ReviewView> approve(@PathParam("id") String id) {
    return review.approve(PathId.uuid(id)).map(ReviewView::of);
  }

  @POST
  @Path("/rejection")
  public Uni<ReviewView> reject(@PathParam("id") String id, byte[] body) {
    String reason = RejectionRequest.read(body);
    return review.reject(PathId.uuid(id), reason).map(ReviewView::of);
  }
}
