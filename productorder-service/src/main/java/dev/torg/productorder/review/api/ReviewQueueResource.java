package dev.torg.productorder.review.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.review.app.FindReviewedOrder;
import dev.torg.productorder.review.app.ListReviewQueue;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What waits for review, and what one order says. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations: review")
public class ReviewQueueResource {

  private static final Set<OrderStatus> QUEUE = OrderStatus.UNDER_WAY;

  private final ListReviewQueue listReviewQueue;
  private final FindReviewedOrder findReviewedOrder;
  private final PageLinks links;

  ReviewQueueResource(
      ListReviewQueue listReviewQueue, FindReviewedOrder findReviewedOrder, PageLinks links) {
    this.listReviewQueue = listReviewQueue;
    this.findReviewedOrder = findReviewedOrder;
    this.links = links;
  }

  @GET
  @Operation(
      operationId = "listProductOrdersInReview",
      summary = "List product orders in review",
      description = "Submitted orders that have not ended, oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "The orders",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = ReviewItemView.class,
                      maxItems = 1000000),
              examples = @ExampleObject(name = "orders", value = ReviewItemView.EXAMPLE)))
  @APIResponse(responseCode = "400", description = "status, limit or cursor is not accepted")
  public Uni<Response> list(
      @Parameter(
              description = "Only orders in this state",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"SUBMITTED", "PENDING", "PROCESSING", "AWAITING_CUSTOMER"}))
          @QueryParam("status")
          @Nullable String status,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest page = PageRequest.of(limit, cursor);
    return listReviewQueue
        .list(statuses(status), page)
        .map(orders -> answer(orders.map(ReviewItemView::of), uri));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "readProductOrderInReview",
      summary = "Read a product order in review",
      description = "The whole form, questions and answers of a submitted order.")
  @APIResponse(
      responseCode = "200",
      description = "The order",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ReviewView.class),
              examples = @ExampleObject(name = "order", value = ReviewView.EXAMPLE)))
  @APIResponse(responseCode = "404", description = "There is no such submitted order")
  public Uni<ReviewView> get(@PathParam("id") String id) {
    return findReviewedOrder.find(OrderPath.id(id)).map(ReviewView::of);
  }

  private Response answer(Page<ReviewItemView> items, UriInfo uri) {
    Response.ResponseBuilder ok = Response.ok(items.items());
    links.next(uri, items).ifPresent(link -> ok.header("Link", link));
    return ok.build();
  }

  private static Set<OrderStatus> statuses(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return QUEUE;
    }
    return QUEUE.stream()
        .filter(status -> status.name().equals(asked))
        .findFirst()
        .<Set<OrderStatus>>map(EnumSet::of)
        .orElseThrow(() -> Problems.invalid(List.of(unknownStatus())));
  }

  private static Violation unknownStatus() {
    String choices = QUEUE.stream().map(Enum::name).collect(Collectors.joining(", "));
    return new Violation("status", "must be one of " + choices);
  }
}
