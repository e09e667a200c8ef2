package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderTag;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.filling.app.AnswerReviewer;
import dev.torg.productorder.filling.app.EditProductOrder;
import dev.torg.productorder.filling.app.MerchantOrder;
import dev.torg.productorder.filling.app.SubmitProductOrder;
import dev.torg.productorder.filling.app.VisitProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One order in the portal: looking at it is opening it. */
@Cancellable(false)
@Path("/portal/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL)
public class MerchantOrderResource {

  private final VisitProductOrder visitProductOrder;
  private final EditProductOrder editProductOrder;
  private final SubmitProductOrder submitProductOrder;
  private final AnswerReviewer answerReviewer;
  private final PatchReader patches;
  private final PrefillUrls urls;
  private final Offload offload;
  private final CurrentCaller caller;

  MerchantOrderResource(
      VisitProductOrder visitProductOrder,
      EditProductOrder editProductOrder,
      SubmitProductOrder submitProductOrder,
      AnswerReviewer answerReviewer,
      PatchReader patches,
      PrefillUrls urls,
      Offload offload,
      CurrentCaller caller) {
    this.visitProductOrder = visitProductOrder;
    this.editProductOrder = editProductOrder;
    this.submitProductOrder = submitProductOrder;
    this.answerReviewer = answerReviewer;
    this.patches = patches;
    this.urls = urls;
    this.offload = offload;
    this.caller = caller;
  }

  @GET
  public Uni<Response> get(@PathParam("id") String id, @Context Request request) {
    Optional<Party> party = party();
    return visitProductOrder
        .visit(PathId.uuid(id), party)
        .map(visited -> unlessKnown(visited, party, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> edit(@PathParam("id") String id, byte[] body, @Context Request request) {
    UUID orderId = PathId.uuid(id);
    Optional<Party> party = party();
    return visitProductOrder
        .visitToEdit(orderId, party)
        .invoke(visited -> requireCurrent(visited, request))
        .chain(visited -> offload.compute(() -> patches.read(body, visited.order())))
        .chain(edit -> editProductOrder.edit(orderId, party, edit))
        .map(edited -> show(edited, party));
  }

  @POST
  @Path("/submission")
  public Uni<Response> submit(@PathParam("id") String id, @Context Request request) {
    Optional<Party> party = party();
    return submitProductOrder
        .submit(PathId.uuid(id), party, found -> mustHaveRead(found, request))
        .map(submitted -> show(submitted, party));
  }

  @POST
  @Path("/answers")
  public Uni<Response> answer(@PathParam("id") String id, byte[] body, @Context Request request) {
    Optional<Party> party = party();
    String answer = AnswerRequest.read(body);
    return answerReviewer
        .answer(PathId.uuid(id), party, answer, found -> mustHaveRead(found, request))
        .map(answered -> show(answered, party));
  }

  private Optional<Party> party() {
    return Parties.of(caller.portal());
  }

  /** What is sent to others has been read as it is sent. */
  private static void mustHaveRead(MerchantOrder found, Request request) {
    Preconditions.mustNameLatest(request, tag(found));
  }

  private static void requireCurrent(MerchantOrder visited, Request request) {
    if (request.evaluatePreconditions(tag(visited)) != null) {
      throw Problems.of(
          ProblemType.PRECONDITION_FAILED, "The order has changed since. Read it again first.");
    }
  }

  /** The order, or 304 to a caller that has it already. */
  private Response unlessKnown(MerchantOrder order, Optional<Party> party, Request request) {
    EntityTag tag = isPartner(party) ? OrderTag.of(order.order(), "portal-partner") : tag(order);
    return Preconditions.unlessKnown(request, tag, () -> Response.ok(view(order, party)));
  }

  private Response show(MerchantOrder order, Optional<Party> party) {
    return Response.ok(view(order, party)).tag(tag(order)).build();
  }

  /** To a merchant all of its order, to a partner how far it has come. */
  private Object view(MerchantOrder order, Optional<Party> party) {
    return isPartner(party)
        ? MerchantOrderItemView.forPartner(order.order(), urls)
        : MerchantOrderView.of(order);
  }

  private static boolean isPartner(Optional<Party> party) {
    return party.filter(it -> it.kind() == Party.Kind.PARTNER).isPresent();
  }

  private static EntityTag tag(MerchantOrder order) {
    return OrderTag.of(order.order(), "portal-" + order.agreement());
  }
}
