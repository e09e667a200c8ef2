package dev.torg.partner.partners.api;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.ActivatePartner;
import dev.torg.partner.partners.app.ChangePartner;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.json.Body;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One partner, in the hands of an operator. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

  private final FindPartners findPartners;
  private final ChangePartner changePartner;
  private final ActivatePartner activatePartner;
  private final ActAnswers acts;

  PartnerResource(
      FindPartners findPartners,
      ChangePartner changePartner,
      ActivatePartner activatePartner,
      ActAnswers acts) {
    this.findPartners = findPartners;
    this.changePartner = changePartner;
    this.activatePartner = activatePartner;
    this.acts = acts;
  }

  @GET
  public Uni<Response> show(@RestPath String partnerId, @Context Request request) {
    return findPartners
        .byId(PathId.of(partnerId, PartnerId::new))
        .map(partner -> Preconditions.unlessKnown(request, tag(partner), () -> shown(partner)));
  }

  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<Response> change(@RestPath String partnerId, byte[] body, @Context Request request) {
    var id = PathId.of(partnerId, PartnerId::new);
    var change = Body.read(body, ChangePartnerRequest.class);
    return changePartner
        .change(id, change::over, mustBeLatest(request))
        .map(PartnerResource::answer);
  }

  @POST
  @Path("/activation")
  public Uni<Response> activate(@RestPath String partnerId, @Context Request request) {
    return activatePartner
        .activate(PathId.of(partnerId, PartnerId::new), mustBeLatest(request))
        .map(PartnerResource::answer);
  }

  @POST
  @Path("/deactivation")
  public Uni<Response> deactivate(@RestPath String partnerId, @Context Request request) {
    return activatePartner
        .deactivate(PathId.of(partnerId, PartnerId::new), mustBeLatest(request))
        .map(PartnerResource::answer);
  }

  @GET
  @Path("/acts")
  public Uni<Response> listActs(@RestPath String partnerId, @BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    return findPartners
        .byId(PathId.of(partnerId, PartnerId::new))
        .chain(partner -> acts.about(Topics.PARTNERS, partner.id().value(), wanted, parameters));
  }

  private static Consumer<Partner> mustBeLatest(Request request) {
    return partner -> Preconditions.mustBeLatest(request, tag(partner));
  }

  private static Response answer(Partner partner) {
    return shown(partner).tag(tag(partner)).build();
  }

  private static ResponseBuilder shown(Partner partner) {
    return Response.ok(PartnerView.of(partner));
  }

  private static EntityTag tag(Partner partner) {
    return new EntityTag(Long.toString(partner.sequence()));
  }
}
