package dev.torg.productorder.review.api;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.review.app.FindReviewedOrder;
import dev.torg.productorder.review.app.ListReviewQueue;
import dev.torg.productorder.review.app.ReviewedOrder;
import dev.torg.productorder.tracking.app.ListProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What waits for review, and what one order says. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class ReviewQueueResource {

  private static final Set<OrderStatus> QUEUE = OrderStatus.UNDER_WAY;

  private final ListReviewQueue listReviewQueue;
  private final FindReviewedOrder findReviewedOrder;
  private final ListAnswers lists;

  ReviewQueueResource(
      ListReviewQueue listReviewQueue, FindReviewedOrder findReviewedOrder, ListAnswers lists) {
    this.listReviewQueue = listReviewQueue;
    this.findReviewedOrder = findReviewedOrder;
    this.lists = lists;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("status") @Nullable String status, @BeanParam ListParameters parameters) {
    Set<OrderStatus> statuses = statuses(status);
    return lists.show(
        parameters,
        ListShape.<ProductOrder>array(ReviewItemView::of),
        ListProductOrders.STEP,
        page -> listReviewQueue.list(statuses, page));
  }

  @GET
  @Path("/{id}")
  public Uni<Response> get(@PathParam("id") String id, @Context Request request) {
    return findReviewedOrder.find(PathId.uuid(id)).map(found -> unlessKnown(found, request));
  }

  private static Response unlessKnown(ReviewedOrder found, Request request) {
    return Preconditions.unlessKnown(
        request, ReviewView.tag(found), () -> Response.ok(ReviewView.of(found)));
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
