package dev.torg.productorder.review.api;

import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.review.app.FindReviewedOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Tells operators who did what about a product order. */
@Cancellable(false)
@Path("/operations/v1/review/product-orders/{id}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class ReviewActsResource {

  private final FindReviewedOrder findReviewedOrder;
  private final ActAnswers answers;

  ReviewActsResource(FindReviewedOrder findReviewedOrder, ActAnswers answers) {
    this.findReviewedOrder = findReviewedOrder;
    this.answers = answers;
  }

  @GET
  public Uni<Response> list(@RestPath String id, @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return findReviewedOrder
        .find(PathId.uuid(id))
        .map(found -> found.order().id().toString())
        .chain(order -> answers.about(Topics.PRODUCT_ORDERS, order, wanted, parameters));
  }
}
