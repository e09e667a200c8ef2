package dev.torg.portal.users;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
import dev.torg.portal.page.Pages;
import dev.torg.portal.page.Sent;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The people who may act for the same: listed, invited, given another role, sent away. */
@Cancellable(false)
@Path("/portal/users")
@RolesAllowed(Roles.PORTAL)
public class UsersResource {

  private static final String BACK = "/portal/users";

  private final Desk desk;

  UsersResource(Desk desk) {
    this.desk = desk;
  }

  @GET
  public Uni<Response> list() {
    Visit visit = desk.visitOfSomebody();
    return desk.show(visit, page(visit, Optional.empty(), Form.of(Map.of("access", "editor"))));
  }

  /** Makes an invitation; its address is in the answer. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> invite(MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfSomebody();
    Sent sent = new Sent(fields);
    Map<String, String> wanted =
        Map.of("invitee", sent.text("invitee"), "access", sent.text("access"));
    return desk.orExplain(
        visit,
        desk.show(
            visit,
            desk.ask(visit, ApiCall.post(Invitation.LIST).json(desk.write(wanted)))
                .map(made -> desk.read(made.body(), Invitation.class))
                .chain(
                    made -> page(visit, Optional.of(made), Form.of(Map.of("access", "editor"))))),
        refusal -> page(visit, Optional.empty(), Form.of(wanted).refused(refusal)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    String address = User.LIST + "/" + PathId.uuid(id);
    return done(
        switch (act) {
          case "access" ->
              ApiCall.patch(address)
                  .json(desk.write(Map.of("access", new Sent(fields).text("access"))));
          case "withdrawal" -> ApiCall.delete(address);
          default -> throw Problems.notFound();
        });
  }

  @POST
  @Path("/invitations/{id}/withdrawal")
  public Uni<Response> takeBack(@RestPath String id) {
    return done(ApiCall.delete(Invitation.LIST + "/" + PathId.uuid(id)));
  }

  private Uni<Response> done(ApiCall call) {
    Visit visit = desk.visitOfSomebody();
    return desk.orExplain(
        visit,
        desk.ask(visit, call).map(done -> Pages.goTo(BACK)),
        refusal -> page(visit, Optional.empty(), Form.EMPTY.refused(refusal)));
  }

  private Uni<UsersPage> page(Visit visit, Optional<Invitation> made, Form form) {
    return Uni.combine()
        .all()
        .unis(
            desk.list(visit, User.LIST, User.class),
            desk.get(visit, Invitation.LIST).map(answer -> desk.readAll(answer, Invitation.class)))
        .asTuple()
        .map(
            parts ->
                new UsersPage(
                    desk.frame(visit),
                    visit.merchant().isPresent(),
                    parts.getItem1(),
                    parts.getItem2(),
                    made,
                    form));
  }
}
