package dev.torg.partner.acts.api;

import dev.torg.partner.partners.api.PartnerIdPath;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.platform.act.OperatorActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Tells operators who of them did what about a partner. */
@Cancellable(false)
@Path("/operations/v1/partners/{partnerId}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class PartnerActsResource {

  private final FindPartners findPartners;
  private final OperatorActAnswers answers;

  PartnerActsResource(FindPartners findPartners, OperatorActAnswers answers) {
    this.findPartners = findPartners;
    this.answers = answers;
  }

  @GET
  public Uni<Response> list(
      @RestPath String partnerId,
      @RestQuery @Nullable String limit,
      @RestQuery @Nullable String cursor,
      @Context UriInfo uri) {
    PageRequest wanted = PageRequest.of(limit, cursor);
    return findPartners
        .byId(PartnerIdPath.parse(partnerId))
        .chain(partner -> answers.about(Topics.PARTNERS, partner.id().value(), wanted, uri));
  }
}
