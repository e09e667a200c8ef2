package dev.torg.portal.operators;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import dev.torg.portal.users.User;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The people who are operators: listed, appointed, dismissed. */
@Cancellable(false)
@Path("/portal/operators")
@RolesAllowed(Roles.OPERATOR)
public class OperatorsResource {

  private static final String OPERATORS = "/operations/v1/operators";
  private static final String BACK = "/portal/operators";

  private final Desk desk;

  OperatorsResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visit();
    return desk.show(visit, page(visit, Form.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> appoint(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visit();
    Map<String, String> whom = Map.of("userId", new Sent(fields).text("userId"));
    ApiCall call = ApiCall.post(OPERATORS).json(desk.write(whom));
    return done(visit, desk.act(visit, call, BACK), Form.of(whom));
  }

  @POST
  @Path("/{userId}/withdrawal")
  public Uni<Response> dismiss(@RestPath String userId) {
    Visit visit = desk.visit();
    ApiCall call = ApiCall.delete(OPERATORS + "/" + PathId.uuid(userId));
    return done(visit, desk.remove(visit, call, visit.is(userId) ? "/" : BACK), Form.EMPTY);
  }

  private Uni<Response> done(Visit visit, Uni<Response> act, Form form) {
    return desk.orExplain(visit, act, refusal -> page(visit, form.refused(refusal)));
  }

  private Uni<OperatorsPage> page(Visit visit, Form form) {
    return desk.list(visit, OPERATORS, User.class)
        .map(operators -> new OperatorsPage(desk.frame(visit), operators, form));
  }
}
