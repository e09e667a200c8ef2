package dev.torg.productorder.template.api;

import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.productorder.api.OrderPath;
import dev.torg.productorder.template.app.FindTemplate;
import dev.torg.productorder.template.app.FoundTemplate;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Templates, for the people of their partner and for whoever was given a link. */
@Cancellable(false)
@Path("/portal/v1/product-order-templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PORTAL)
@Tag(name = "Portal: product order templates")
public class TemplatesResource {

  private final TemplateAnswers answers;
  private final FindTemplate findTemplate;
  private final CurrentCaller caller;

  TemplatesResource(TemplateAnswers answers, FindTemplate findTemplate, CurrentCaller caller) {
    this.answers = answers;
    this.findTemplate = findTemplate;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PORTAL_PARTNER)
  @Operation(
      operationId = "createTemplate",
      summary = "Create a product order template",
      description =
          "Prepares an order form that any merchant can start an order from, with the link in the answer. For people who act for a partner.")
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
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = TemplateBody.class),
                      examples = @ExampleObject(name = "campaign", value = TemplateBody.EXAMPLE)))
          byte[] body,
      @Context UriInfo uri) {
    return answers.create(caller.actingForPartner().partnerId(), body, uri);
  }

  @GET
  @RolesAllowed(Roles.PORTAL_PARTNER)
  @Operation(
      operationId = "listTemplates",
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
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context UriInfo uri) {
    return answers.list(caller.actingForPartner().partnerId(), limit, cursor, uri);
  }

  @GET
  @Path("/{templateId}")
  @Operation(
      operationId = "readTemplate",
      summary = "Read a product order template",
      description =
          "A template, for its partner and for everybody who was given its link. A person who acts for a business can start an order from it.")
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
  @APIResponse(responseCode = "410", description = "The template was withdrawn")
  public Uni<Response> get(@PathParam("templateId") String templateId, @Context Request request) {
    UUID id = OrderPath.id(templateId);
    return find(id, caller.portal()).map(found -> answers.one(found, request));
  }

  @DELETE
  @Path("/{templateId}")
  @RolesAllowed(Roles.PORTAL_PARTNER)
  @Operation(
      operationId = "withdrawTemplate",
      summary = "Withdraw a product order template",
      description = "Its link starts no more orders; those that were started go on.")
  @APIResponse(responseCode = "204", description = "The template is withdrawn")
  @APIResponse(responseCode = "404", description = "There is no such template, or not any more")
  public Uni<Response> withdraw(@PathParam("templateId") String templateId) {
    return answers.withdraw(caller.actingForPartner().partnerId(), templateId);
  }

  /** A partner's own people see its own; everybody else comes by the link. */
  private Uni<FoundTemplate> find(UUID id, PortalCaller person) {
    return person.actingFor().orElse(null) instanceof ActingForPartner acting
        ? findTemplate.findOwn(id, acting.partnerId())
        : findTemplate.findByLink(id);
  }
}
