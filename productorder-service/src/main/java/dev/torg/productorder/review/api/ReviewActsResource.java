package dev.torg.productorder.review.api;

import dev.torg.platform.act.OperatorActAnswers;
import dev.torg.platform.act.OperatorActList;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.review.app.FindReviewedOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tells operators who of them did what about a product order. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders/{id}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations: review")
public class ReviewActsResource {

  private final FindReviewedOrder findReviewedOrder;
  private final OperatorActAnswers answers;

  ReviewActsResource(FindReviewedOrder findReviewedOrder, OperatorActAnswers answers) {
    this.findReviewedOrder = findReviewedOrder;
    this.answers = answers;
  }

  @GET
  @Operation(
      operationId = "listActsAboutProductOrder",
      summary = "Tell what operators did about a product order",
      description =
          "Newest first, in pages of 50 unless limit says otherwise. Told since the version that"
              + " keeps it, and to operators only.")
  @APIResponse(
      responseCode = "200",
      description = "A page of acts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = OperatorActList.class),
              examples = @ExampleObject(name = "acts", value = OperatorActList.EXAMPLE)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not accepted")
  @APIResponse(responseCode = "404", description = "There is no such submitted order")
  public Uni<Response> list(
      @RestPath String id,
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest wanted = PageRequest.of(limit, cursor);
    return findReviewedOrder
        .find(OrderPath.id(id))
        .map(found -> found.order().id().toString())
        .chain(order -> answers.about(Topics.PRODUCT_ORDERS, order, wanted, uri));
  }
}
