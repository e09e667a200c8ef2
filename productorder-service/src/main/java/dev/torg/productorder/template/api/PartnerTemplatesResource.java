package dev.torg.productorder.template.api;

import dev.torg.platform.apiversion.SameAs;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.template.app.FindTemplate;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** A partner's templates, for operators. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/product-order-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations: product order templates")
public class PartnerTemplatesResource {

  private final TemplateAnswers answers;
  private final FindTemplate findTemplate;

  PartnerTemplatesResource(TemplateAnswers answers, FindTemplate findTemplate) {
    this.answers = answers;
    this.findTemplate = findTemplate;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createPartnerTemplate",
      summary = "Create a product order template",
      description =
          "Prepares an order form that any merchant can start an order from, with the link in the answer. For operators.")
  @Extension(name = SameAs.OPERATION, value = "createTemplate")
  public Uni<Response> create(
      @PathParam("partnerId") String partnerId, byte[] body, @Context UriInfo uri) {
    return answers.create(partnerId, body, uri);
  }

  @GET
  @Operation(operationId = "listPartnerTemplates", summary = "List product order templates")
  @Extension(name = SameAs.OPERATION, value = "listTemplates")
  public Uni<Response> list(
      @PathParam("partnerId") String partnerId,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    return answers.list(partnerId, limit, cursor, uri);
  }

  @GET
  @Path("/{templateId}")
  @Operation(
      operationId = "readPartnerTemplate",
      summary = "Read a product order template",
      description = "One template of a partner.")
  @APIResponse(
      responseCode = "200",
      description = "The template",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateDetailView.class),
              examples = @ExampleObject(name = "campaign", value = TemplateExamples.ONE)))
  @APIResponse(responseCode = "304", description = "It is as If-None-Match says")
  @APIResponse(responseCode = "404", description = "There is no such template")
  public Uni<Response> get(
      @PathParam("partnerId") String partnerId,
      @PathParam("templateId") String templateId,
      @Context Request request) {
    return findTemplate
        .findOwn(OrderPath.id(templateId), partnerId)
        .map(found -> answers.one(found, request));
  }

  @DELETE
  @Path("/{templateId}")
  @Operation(operationId = "withdrawPartnerTemplate", summary = "Withdraw a product order template")
  @Extension(name = SameAs.OPERATION, value = "withdrawTemplate")
  public Uni<Response> withdraw(
      @PathParam("partnerId") String partnerId, @PathParam("templateId") String templateId) {
    return answers.withdraw(partnerId, templateId);
  }
}
