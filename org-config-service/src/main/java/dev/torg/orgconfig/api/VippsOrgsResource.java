package dev.torg.orgconfig.api;

import dev.torg.orgconfig.app.ChangeOrgConfig;
import dev.torg.orgconfig.app.CreateOrgConfig;
import dev.torg.orgconfig.app.DeleteOrgConfig;
import dev.torg.orgconfig.app.ListOrgConfigs;
import dev.torg.orgconfig.app.ReadOrgConfig;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.platform.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The configurations of the organisations that the calling administrator answers for. */
@Tag(name = "Organisation configuration")
@Cancellable(false)
@Path(VippsOrgsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
public class VippsOrgsResource {

  static final String PATH = "/api/v1/vipps-orgs";

  private final OwnOrganisations own;
  private final StatusReaders statusReaders;
  private final ListOrgConfigs listOrgConfigs;
  private final ReadOrgConfig readOrgConfig;
  private final CreateOrgConfig createOrgConfig;
  private final ChangeOrgConfig changeOrgConfig;
  private final DeleteOrgConfig deleteOrgConfig;

  VippsOrgsResource(
      OwnOrganisations own,
      StatusReaders statusReaders,
      ListOrgConfigs listOrgConfigs,
      ReadOrgConfig readOrgConfig,
      CreateOrgConfig createOrgConfig,
      ChangeOrgConfig changeOrgConfig,
      DeleteOrgConfig deleteOrgConfig) {
    this.own = own;
    this.statusReaders = statusReaders;
    this.listOrgConfigs = listOrgConfigs;
    this.readOrgConfig = readOrgConfig;
    this.createOrgConfig = createOrgConfig;
    this.changeOrgConfig = changeOrgConfig;
    this.deleteOrgConfig = deleteOrgConfig;
  }

  @GET
  @Operation(
      operationId = "listOrgConfigs",
      summary = "List configurations",
      description =
          "The enabled configurations of the organisations that the administrator answers for.")
  @APIResponseSchema(
      value = OrgConfigListView.class,
      responseCode = "200",
      responseDescription = "One page of the list")
  public Uni<OrgConfigListView> list(
      @Parameter(
              description = "Which page, counted from 1.",
              example = "1",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000"))
          @RestQuery
          @Nullable String page,
      @Parameter(
              description = "Configurations on a page; 20 unless said.",
              example = "20",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
          @RestQuery
          @Nullable String limit) {
    var query = PageQuery.parse(page, limit);
    return listOrgConfigs
        .enabled(own.ids(), query.offset(), query.limit())
        .map(listed -> OrgConfigListView.of(listed, query));
  }

  @GET
  @Path("/{orgId}")
  @Operation(
      operationId = "readOrgConfig",
      summary = "Read a configuration",
      description = "The whole configuration of one organisation, enabled or not.")
  @APIResponseSchema(
      value = OrgConfigView.class,
      responseCode = "200",
      responseDescription = "The configuration")
  @APIResponse(responseCode = "304", description = "The caller has this state already")
  public Uni<Response> read(@RestPath String orgId, @Context Request request) {
    return readOrgConfig
        .of(own.known(orgId))
        .map(config -> unlessKnown(config, OrgConfigView.of(config), request));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createOrgConfig",
      summary = "Create a configuration",
      description = "It is enabled unless the body says otherwise.")
  @APIResponseSchema(
      value = OrgConfigSummary.class,
      responseCode = "201",
      responseDescription = "The configuration was created")
  @APIResponse(
      responseCode = "400",
      description = "A value is not accepted; extraDetails names all of them")
  @APIResponse(responseCode = "409", description = "The organisation has a configuration already")
  public Uni<Response> create(
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OrgConfigBody.Whole.class)))
          byte[] body) {
    var wanted = CreateOrgConfigRequest.parse(body);
    own.permit(wanted.orgId());
    return createOrgConfig
        .create(wanted.orgId(), wanted.settings())
        .map(
            config ->
                Response.status(Response.Status.CREATED)
                    .entity(OrgConfigSummary.of(config))
                    .tag(tag(config.sequence()))
                    .build());
  }

  @PUT
  @Path("/{orgId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeOrgConfig",
      summary = "Change a configuration",
      description = "Replaces the members that the body has; scopes as a whole.")
  @APIResponseSchema(
      value = ChangedOrgConfigView.class,
      responseCode = "200",
      responseDescription = "What was changed, and when")
  @APIResponse(
      responseCode = "400",
      description = "A value is not accepted; extraDetails names all of them")
  @APIResponse(responseCode = "412", description = "The configuration was changed in the meantime")
  public Uni<Response> change(
      @RestPath String orgId,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OrgConfigBody.Change.class)))
          byte[] body,
      @Context Request request) {
    var known = own.known(orgId);
    var change = ChangeOrgConfigRequest.parse(known, body).change();
    return changeOrgConfig
        .change(known, change, found -> request.evaluatePreconditions(tag(found)) == null)
        .map(
            config ->
                Response.ok(ChangedOrgConfigView.of(config, change))
                    .tag(tag(config.sequence()))
                    .build());
  }

  @DELETE
  @Path("/{orgId}")
  @Operation(
      operationId = "deleteOrgConfig",
      summary = "Delete a configuration",
      description = "Nobody finds it any more; the organisation can get another one.")
  @APIResponseSchema(
      value = DeletedOrgConfigView.class,
      responseCode = "200",
      responseDescription = "The configuration was deleted")
  public Uni<DeletedOrgConfigView> delete(@RestPath String orgId) {
    return deleteOrgConfig.delete(own.known(orgId)).map(DeletedOrgConfigView::of);
  }

  @GET
  @Path("/{orgId}/status")
  @PermitAll
  @Operation(
      operationId = "readOrgStatus",
      summary = "Read whether an organisation has Vipps enabled",
      description = "Also answers for a configuration that is not enabled.")
  @APIResponseSchema(
      value = OrgStatusView.class,
      responseCode = "200",
      responseDescription = "Whether it is enabled, and where")
  @APIResponse(responseCode = "304", description = "The caller has this state already")
  public Uni<Response> status(@RestPath String orgId, @Context Request request) {
    return statusReaders
        .admit(orgId)
        .chain(readOrgConfig::of)
        .map(config -> unlessKnown(config, OrgStatusView.of(config), request));
  }

  private static Response unlessKnown(OrgConfig config, Record view, Request request) {
    EntityTag tag = tag(config.sequence());
    ResponseBuilder notModified = request.evaluatePreconditions(tag);
    return notModified != null ? notModified.tag(tag).build() : Response.ok(view).tag(tag).build();
  }

  private static EntityTag tag(long sequence) {
    return new EntityTag(Long.toString(sequence));
  }
}
