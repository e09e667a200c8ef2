package dev.torg.productorder.review.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.SingleText;
import dev.torg.productorder.review.app.ReviewProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What a reviewer does with an order; each act answers with the order afterwards. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations: review")
@APIResponse(
    responseCode = "200",
    description = "The order",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReviewView.class),
            examples = @ExampleObject(name = "order", value = ReviewView.EXAMPLE)))
@APIResponse(responseCode = "404", description = "There is no such submitted order")
@APIResponse(responseCode = "409", description = "The order is in a state that does not allow it")
public class ReviewActResource {

  private final ReviewProductOrder review;
  private final CurrentCaller caller;

  ReviewActResource(ReviewProductOrder review, CurrentCaller caller) {
    this.review = review;
    this.caller = caller;
  }

  @POST
  @Path("/take")
  @Operation(
      operationId = "takeProductOrder",
      summary = "Take a product order for review",
      description = "The operator becomes the reviewer of a submitted order.")
  public Uni<ReviewView> take(@PathParam("id") String id) {
    return review.take(OrderPath.id(id), caller.operator().name()).map(ReviewView::of);
  }

  @POST
  @Path("/question")
  @Operation(
      operationId = "askMerchant",
      summary = "Ask the merchant",
      description = "Asks the merchant something; the order waits for the answer.")
  @APIResponse(responseCode = "400", description = "The question is not accepted")
  public Uni<ReviewView> ask(
      @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = QuestionBody.class),
                      examples = @ExampleObject(name = "body", value = QuestionBody.EXAMPLE)))
          byte[] body) {
    String question = SingleText.read(body, "question");
    return review.ask(OrderPath.id(id), question).map(ReviewView::of);
  }

  @POST
  @Path("/approval")
  @Operation(
      operationId = "approveProductOrder",
      summary = "Approve a product order",
      description = "The sales unit is made as soon as the merchant agreement is active.")
  public Uni<ReviewView> approve(@PathParam("id") String id) {
    return review.approve(OrderPath.id(id)).map(ReviewView::of);
  }

  @POST
  @Path("/rejection")
  @Operation(
      operationId = "rejectProductOrder",
      summary = "Reject a product order",
      description = "Ends the order. Only the merchant gets to read the reason.")
  @APIResponse(responseCode = "400", description = "The reason is not accepted")
  public Uni<ReviewView> reject(
      @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = RejectionBody.class),
                      examples = @ExampleObject(name = "body", value = RejectionBody.EXAMPLE)))
          byte[] body) {
    String reason = SingleText.read(body, "reason");
    return review.reject(OrderPath.id(id), reason).map(ReviewView::of);
  }
}
