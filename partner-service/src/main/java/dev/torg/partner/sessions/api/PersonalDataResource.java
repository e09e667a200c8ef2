package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.ErasePerson;
import dev.torg.partner.sessions.app.ExportPerson;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What is kept of one person: to give it to that person, and to erase it. */
@Cancellable(false)
@Path("/operations/v1/persons/{userId}/personal-data")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PersonalDataResource {

  private final ExportPerson exportPerson;
  private final ErasePerson erasePerson;

  PersonalDataResource(ExportPerson exportPerson, ErasePerson erasePerson) {
    this.exportPerson = exportPerson;
    this.erasePerson = erasePerson;
  }

  @GET
  public Uni<PersonalDataView> export(@RestPath String userId) {
    return exportPerson
        .of(PathId.uuid(userId))
        .map(found -> found.map(PersonalDataView::of).orElseThrow(RuleBroken::missing));
  }

  @DELETE
  public Uni<Response> erase(@RestPath String userId) {
    return erasePerson.erase(PathId.uuid(userId)).map(erased -> Response.noContent().build());
  }
}
