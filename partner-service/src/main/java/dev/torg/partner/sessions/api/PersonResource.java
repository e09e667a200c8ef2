package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.BarPerson;
import dev.torg.partner.sessions.app.PersonActs;
import dev.torg.platform.act.ActAnswers;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.problem.PathId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Where operators keep a person out, and see who did what about its access. */
@Cancellable(false)
@Path("/operations/v1/persons/{userId}")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

  private final BarPerson barPerson;
  private final ActAnswers acts;

  PersonResource(BarPerson barPerson, ActAnswers acts) {
    this.barPerson = barPerson;
    this.acts = acts;
  }

  @POST
  @Path("/bar")
  public Uni<Void> bar(@RestPath String userId) {
    return barPerson.bar(PathId.uuid(userId));
  }

  @DELETE
  @Path("/bar")
  public Uni<Void> unbar(@RestPath String userId) {
    return barPerson.unbar(PathId.uuid(userId));
  }

  @GET
  @Path("/acts")
  public Uni<Response> listActs(@RestPath String userId, @BeanParam ListParameters parameters) {
    return acts.about(
        PersonActs.PERSONS, PathId.uuid(userId).toString(), parameters.page(), parameters);
  }
}
