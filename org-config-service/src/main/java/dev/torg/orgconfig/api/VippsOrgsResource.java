package dev.torg.orgconfig.api;

import dev.torg.orgconfig.app.ChangeOrgConfig;
import dev.torg.orgconfig.app.CreateOrgConfig;
import dev.torg.orgconfig.app.DeleteOrgConfig;
import dev.torg.orgconfig.app.ListOrgConfigs;
import dev.torg.orgconfig.app.ReadOrgConfig;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.Preconditions;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The configurations of the organisations that the calling administrator answers for. */
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
  public Uni<OrgConfigListView> list(
      @RestQuery @Nullable String page, @RestQuery @Nullable String limit) {
    var wanted = ListOrgConfigsRequest.parse(page, limit);
    return listOrgConfigs
        .enabled(own.ids(), wanted.offset(), wanted.limit())
        .map(listed -> OrgConfigListView.of(listed, wanted));
  }

  @GET
  @Path("/{orgId}")
  public Uni<Response> read(@RestPath String orgId, @Context Request request) {
    return readOrgConfig
        .of(own.known(orgId))
        .map(config -> unlessKnown(config, OrgConfigView.of(config), request));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> create(byte[] body) {
    var wanted = CreateOrgConfigRequest.read(body);
    own.permit(wanted.orgId());
    return createOrgConfig
        .create(wanted.orgId(), wanted.settings())
        .map(
            config ->
                Response.status(Response.Status.CREATED)
                    .header(HttpHeaders.LOCATION, PATH + "/" + config.orgId().value())
                    .entity(OrgConfigSummaryView.of(config))
                    .tag(tag(config))
                    .build());
  }

  @PUT
  @Path("/{orgId}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> change(@RestPath String orgId, byte[] body, @Context Request request) {
    var known = own.known(orgId);
    var change = ChangeOrgConfigRequest.read(body, known).change();
    return changeOrgConfig
        .change(known, change, found -> Preconditions.mustBeLatest(request, tag(found)))
        .map(
            config ->
                Response.ok(ChangedOrgConfigView.of(config, change)).tag(tag(config)).build());
  }

  @DELETE
  @Path("/{orgId}")
  public Uni<DeletedOrgConfigView> delete(@RestPath String orgId, @Context Request request) {
    return deleteOrgConfig
        .delete(own.known(orgId), found -> Preconditions.mustBeLatest(request, tag(found)))
        .map(DeletedOrgConfigView::of);
  }

  @GET
  @Path("/{orgId}/status")
  @PermitAll
  public Uni<Response> status(@RestPath String orgId, @Context Request request) {
    return statusReaders
        .admit(orgId)
        .chain(readOrgConfig::of)
        .map(config -> unlessKnown(config, OrgStatusView.of(config), request));
  }

  private static Response unlessKnown(OrgConfig config, Record view, Request request) {
    return Preconditions.unlessKnown(request, tag(config), () -> Response.ok(view));
  }

  private static EntityTag tag(OrgConfig config) {
    return new EntityTag(Long.toString(config.sequence()));
  }
}
