package dev.torg.productorder.template.api;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A partner's templates, for operators. */
@Path("/operations/v1/partners/{partnerId}/product-order-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Operations: product order templates")
class PartnerTemplatesResource {

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
  @APIResponse(
      responseCode = "201",
      description = "The template",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TemplateView.class),
              examples = @ExampleObject(name = "campaign", value = TemplateExamples.ONE)))
  @APIResponse(responseCode = "400", description = "Values are not accepted; all are named")
  @APIResponse(responseCode = "404", description = "There is no such partner")
  public Uni<Response> create(
      @Parameter(
              description = "The number of the partner",
              example = "7001001",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{3,10}$", maxLength = 10))
          @PathParam("partnerId")
          String partnerId,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TemplateBody.class),
                      examples = @ExampleObject(name = "campaign", value = TemplateBody.EXAMPLE)))
          byte[] body,
      @Context UriInfo uri) {
    return answers.create(partnerId, body, uri);
  }

  @GET
  @Operation(
      operationId = "listPartnerTemplates",
      summary = "List product order templates",
      description = "The templates of the partner that are not withdrawn, oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "The templates",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.ARRAY,
                      implementation = TemplateView.class,
                      maxItems = 1000000),
              examples = @ExampleObject(name = "one template", value = TemplateExamples.LIST)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not accepted")
  public Uni<Response> list(
      @Parameter(
              description = "The number of the partner",
              example = "7001001",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{3,10}$", maxLength = 10))
          @PathParam("partnerId")
          String partnerId,
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
      @Parameter(
              description = "The number of the partner",
              example = "7001001",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{3,10}$", maxLength = 10))
          @PathParam("partnerId")
          String partnerId,
      @Parameter(
              description = "The id of the template",
              example = TemplateExamples.ID,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      format = "uuid",
                      minLength = 36,
                      maxLength = 36))
          @PathParam("templateId")
          String templateId,
      @Context Request request) {
    return findTemplate
        .findOwn(OrderPath.id(templateId), partnerId)
        .map(found -> answers.one(found, request));
  }

  @DELETE
  @Path("/{templateId}")
  @Operation(
      operationId = "withdrawPartnerTemplate",
      summary = "Withdraw a product order template",
      description = "Its link starts no more orders; those that were started go on.")
  @APIResponse(responseCode = "204", description = "The template is withdrawn")
  @APIResponse(responseCode = "404", description = "There is no such template, or not any more")
  public Uni<Response> withdraw(
      @Parameter(
              description = "The number of the partner",
              example = "7001001",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[0-9]{3,10}$", maxLength = 10))
          @PathParam("partnerId")
          String partnerId,
      @Parameter(
              description = "The id of the template",
              example = TemplateExamples.ID,
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      format = "uuid",
                      minLength = 36,
                      maxLength = 36))
          @PathParam("templateId")
          String templateId) {
    return answers.withdraw(partnerId, templateId);
  }
}
