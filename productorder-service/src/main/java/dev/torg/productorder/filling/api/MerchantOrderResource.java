package dev.torg.productorder.filling.api;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Offload;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.api.Parties;
import dev.torg.productorder.api.SingleText;
import dev.torg.productorder.api.form.OrderFormSchema;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One order in the portal: looking at it is opening it. */
@Cancellable(false)
@Path("/portal/v1/product-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL)
@Tag(name = "Portal: product orders")
@APIResponse(
    responseCode = "200",
    description = "The order",
    content =
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MerchantOrderView.class),
            examples = @ExampleObject(name = "order", value = MerchantOrderView.EXAMPLE)))
@APIResponse(
    responseCode = "404",
    description = "There is no such order that the person may know of")
@APIResponse(responseCode = "410", description = "The order was withdrawn, or has expired")
public class MerchantOrderResource {

  private final VisitProductOrder visitProductOrder;
  private final EditProductOrder editProductOrder;
  private final SubmitProductOrder submitProductOrder;
  private final AnswerReviewer answerReviewer;
  private final PatchReader patches;
  private final MerchantOrderAnswers answers;
  private final Offload offload;
  private final CurrentCaller caller;

  MerchantOrderResource(
      VisitProductOrder visitProductOrder,
      EditProductOrder editProductOrder,
      SubmitProductOrder submitProductOrder,
      AnswerReviewer answerReviewer,
      PatchReader patches,
      MerchantOrderAnswers answers,
      Offload offload,
      CurrentCaller caller) {
    this.visitProductOrder = visitProductOrder;
    this.editProductOrder = editProductOrder;
    this.submitProductOrder = submitProductOrder;
    this.answerReviewer = answerReviewer;
    this.patches = patches;
    this.answers = answers;
    this.offload = offload;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "openProductOrder",
      summary = "Open a product order",
      description =
          "An order as its merchant finds it, whose first look opens it. A person who acts for the partner sees what the Management API shows the partner, and changes nothing.")
  @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
  public Uni<Response> get(@PathParam("id") String id, @Context Request request) {
    Optional<Party> party = party();
    return visitProductOrder
        .visit(OrderPath.id(id), party)
        .map(visited -> answers.unlessKnown(visited, party, request));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "editProductOrder",
      summary = "Edit the form of a product order",
      description =
          "A JSON merge patch of the form, by the merchant: null removes a member. What the partner locked cannot be changed.")
  @APIResponse(
      responseCode = "400",
      description = "Values are not accepted or are locked; all are named")
  @APIResponse(
      responseCode = "409",
      description = "The order is not open, or was changed at the same time")
  @APIResponse(responseCode = "412", description = "The order is not as If-Match says")
  public Uni<Response> edit(
      @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/merge-patch+json",
                      schema = @Schema(implementation = OrderFormSchema.class),
                      examples =
                          @ExampleObject(
                              name = "name",
                              value = "{\"salesUnitName\": \"Fjord Fitness\"}")))
          byte[] body,
      @Context Request request) {
    UUID orderId = OrderPath.id(id);
    Optional<Party> party = party();
    return visitProductOrder
        .visitToEdit(orderId, party)
        .invoke(visited -> requireCurrent(visited, request))
        .flatMap(visited -> offload.compute(() -> patches.read(body, visited.order())))
        .flatMap(edit -> editProductOrder.edit(orderId, party, edit))
        .map(edited -> answers.show(edited, party));
  }

  @POST
  @Path("/submission")
  @Operation(
      operationId = "submitProductOrder",
      summary = "Submit a product order",
      description =
          "Sends the order to review. Needs a complete form and a signed merchant agreement.")
  @APIResponse(
      responseCode = "400",
      description = "Something is missing in the form; all of it is named")
  @APIResponse(
      responseCode = "409",
      description = "The order is not open, or the merchant agreement is not signed")
  public Uni<Response> submit(@PathParam("id") String id) {
    Optional<Party> party = party();
    return submitProductOrder
        .submit(OrderPath.id(id), party)
        .map(submitted -> answers.show(submitted, party));
  }

  @POST
  @Path("/answers")
  @Operation(
      operationId = "answerReviewer",
      summary = "Answer a reviewer",
      description = "Answers the question that the order waits with.")
  @APIResponse(responseCode = "400", description = "The answer is not accepted")
  @APIResponse(responseCode = "409", description = "Nothing was asked")
  public Uni<Response> answer(
      @PathParam("id") String id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = AnswerBody.class),
                      examples = @ExampleObject(name = "body", value = AnswerBody.EXAMPLE)))
          byte[] body) {
    Optional<Party> party = party();
    String answer = SingleText.read(body, "answer");
    return answerReviewer
        .answer(OrderPath.id(id), party, answer)
        .map(answered -> answers.show(answered, party));
  }

  private Optional<Party> party() {
    return Parties.of(caller.portal());
  }

  private static void requireCurrent(MerchantOrder visited, Request request) {
    if (request.evaluatePreconditions(MerchantOrderAnswers.tag(visited)) != null) {
      throw Problems.of(
          ProblemType.PRECONDITION_FAILED, "The order has changed since. Read it again first.");
    }
  }
}
