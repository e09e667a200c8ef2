package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListAnswers;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.ProductOrderViews;
import dev.torg.productorder.api.QueryFlag;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
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
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** All orders that name the caller, and the details of one, in the words of 2026-01. */
@Cancellable(false)
@Path("/management/v2/product-orders")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class ProductOrdersResource {

  private final ListProductOrders listProductOrders;
  private final OrderAnswers answers;
  private final ProductOrderViews views;
  private final ListAnswers lists;
  private final CurrentCaller caller;

  ProductOrdersResource(
      ListProductOrders listProductOrders,
      OrderAnswers answers,
      ProductOrderViews views,
      ListAnswers lists,
      CurrentCaller caller) {
    this.listProductOrders = listProductOrders;
    this.answers = answers;
    this.views = views;
    this.lists = lists;
    this.caller = caller;
  }

  @GET
  public Uni<Response> list(
      @QueryParam("includeExpired") @Nullable String includeExpired,
      @BeanParam ListParameters parameters) {
    boolean expiredToo = QueryFlag.read("includeExpired", includeExpired);
    Party party = Parties.of(caller.get());
    return lists.show(
        parameters,
        ListShape.array(this::view),
        ListProductOrders.STEP,
        page -> listProductOrders.list(party, expiredToo, page));
  }

  @GET
  @Path("/{id}/details")
  public Uni<Response> getDetails(@PathParam("id") String id, @Context Request request) {
    return answers.any(id, ApiVersion.V2026_01, request);
  }

  private Object view(ProductOrder order) {
    return views.of(order, ApiVersion.V2026_01);
  }
}
