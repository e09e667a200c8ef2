package dev.torg.portal.users;

import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Form;
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
        invite(visit, sent.once(ApiCall.post(Invitation.LIST).json(desk.write(wanted)))),
        refusal -> page(visit, Optional.empty(), Form.of(wanted).refused(refusal)));
  }

  private Uni<Response> invite(Visit visit, ApiCall call) {
    return desk.once(
        desk.show(
            visit,
            desk.ask(visit, call)
                .map(made -> desk.read(made.body(), Invitation.class))
                .chain(
                    made -> page(visit, Optional.of(made), Form.of(Map.of("access", "editor"))))),
        () -> desk.secrets(visit, Map.of(), BACK));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Path("/{id}/{act}")
  public Uni<Response> act(
      @RestPath String id, @RestPath String act, MultivaluedMap<String, String> fields) {
    Visit visit = desk.visitOfSomebody();
    String address = User.LIST + "/" + PathId.uuid(id);
    Sent sent = new Sent(fields);
    return done(
        visit,
        switch (act) {
          case "access" -> change(visit, address, sent, next(visit, id));
          case "withdrawal" -> desk.remove(visit, ApiCall.delete(address), next(visit, id));
          default -> throw Problems.notFound();
        },
        Form.of(Map.of("access." + id, sent.text("access"))));
  }

  @POST
  @Path("/invitations/{id}/withdrawal")
  public Uni<Response> takeBack(@RestPath String id) {
    Visit visit = desk.visitOfSomebody();
    ApiCall call = ApiCall.delete(Invitation.LIST + "/" + PathId.uuid(id));
    return done(visit, desk.remove(visit, call, BACK), Form.EMPTY);
  }

  /** Who changes the own access has no session any more, and no form leads to a login. */
  private static String next(Visit visit, String id) {
    return visit.is(id) ? "/" : BACK;
  }

  private Uni<Response> change(Visit visit, String address, Sent sent, String next) {
    ApiCall call =
        ApiCall.patch(address)
            .json(desk.write(Map.of("access", sent.text("access"))))
            .ifMatch(sent.text("version"));
    return desk.act(visit, call, next);
  }

  private Uni<Response> done(Visit visit, Uni<Response> act, Form sent) {
    return desk.orExplain(
        visit,
        act,
        refusal ->
            page(visit, Optional.empty(), sent.explained(refusal, Form.EMPTY, visit.locale())));
  }

  private Uni<UsersPage> page(Visit visit, Optional<Invitation> made, Form form) {
    return Uni.combine()
        .all()
        .unis(
            desk.list(visit, User.LIST, User.class),
            desk.all(visit, Invitation.LIST, Invitation.class))
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
