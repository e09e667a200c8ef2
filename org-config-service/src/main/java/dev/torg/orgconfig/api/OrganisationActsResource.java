package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Tells operators who did what with the configuration of an organisation, also once it is gone. */
@Cancellable(false)
@Path("/operations/v1/organisations/{orgId}/acts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
public class OrganisationActsResource {

  private final ActAnswers acts;

  OrganisationActsResource(ActAnswers acts) {
    this.acts = acts;
  }

  @GET
  public Uni<Response> list(@RestPath String orgId, @BeanParam ListParameters parameters) {
    return acts.about(
        Topics.ORG_CONFIGS, PathId.of(orgId, OrgId::new).value(), parameters.page(), parameters);
  }
}
