package dev.torg.productorder.review.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.SingleText;
import dev.torg.productorder.review.app.ApproveProductOrder;
import dev.torg.productorder.review.app.AskMerchant;
import dev.torg.productorder.review.app.RejectProductOrder;
import dev.torg.productorder.review.app.TakeForReview;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a reviewer does with an order; each act answers with the order afterwards. */
@Path("/operations/v1/review/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
class ReviewActResource {

  private final TakeForReview takeForReview;
  private final AskMerchant askMerchant;
  private final ApproveProductOrder approveProductOrder;
  private final RejectProductOrder rejectProductOrder;
  private final CurrentCaller caller;

  ReviewActResource(
      TakeForReview takeForReview,
      AskMerchant askMerchant,
      ApproveProductOrder approveProductOrder,
      RejectProductOrder rejectProductOrder,
      CurrentCaller caller) {
    this.takeForReview = takeForReview;
    this.askMerchant = askMerchant;
    this.approveProductOrder = approveProductOrder;
    this.rejectProductOrder = rejectProductOrder;
    this.caller = caller;
  }

  @POST
  @Path("/take")
  public Uni<ReviewView> take(@PathParam("id") String id) {
    return takeForReview.take(OrderPath.id(id), caller.operator().name()).map(ReviewView::of);
  }

  @POST
  @Path("/question")
  public Uni<ReviewView> ask(@PathParam("id") String id, byte[] body) {
    String question = SingleText.read(body, "question");
    return askMerchant.ask(OrderPath.id(id), question).map(ReviewView::of);
  }

  @POST
  @Path("/approval")
  public Uni<ReviewView> approve(@PathParam("id") String id) {
    return approveProductOrder.approve(OrderPath.id(id)).map(ReviewView::of);
  }

  @POST
  @Path("/rejection")
  public Uni<ReviewView> reject(@PathParam("id") String id, byte[] body) {
    String reason = SingleText.read(body, "reason");
    return rejectProductOrder.reject(OrderPath.id(id), reason).map(ReviewView::of);
  }
}
