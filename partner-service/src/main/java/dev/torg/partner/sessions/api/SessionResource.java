package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.ActAsOperator;
import dev.torg.partner.sessions.app.ActForBusiness;
import dev.torg.partner.sessions.app.ActForPartner;
import dev.torg.partner.sessions.app.ChangeOwnAccount;
import dev.torg.partner.sessions.app.EndSession;
import dev.torg.partner.sessions.app.FindOwnAccount;
import dev.torg.partner.sessions.app.StartedSession;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.identity.SessionCookie;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The session of the person who calls. */
@Cancellable(false)
@Path("/portal/v1/session")
@RolesAllowed(Roles.PORTAL)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  private final CurrentCaller caller;
  private final FindOwnAccount findOwnAccount;
  private final ChangeOwnAccount changeOwnAccount;
  private final ActForBusiness actForBusiness;
  private final ActForPartner actForPartner;
  private final ActAsOperator actAsOperator;
  private final EndSession endSession;
  private final SessionCookie sessionCookie;

  SessionResource(
      CurrentCaller caller,
      FindOwnAccount findOwnAccount,
      ChangeOwnAccount changeOwnAccount,
      ActForBusiness actForBusiness,
      ActForPartner actForPartner,
      ActAsOperator actAsOperator,
      EndSession endSession,
      SessionCookie sessionCookie) {
    this.caller = caller;
    this.findOwnAccount = findOwnAccount;
    this.changeOwnAccount = changeOwnAccount;
    this.actForBusiness = actForBusiness;
    this.actForPartner = actForPartner;
    this.actAsOperator = actAsOperator;
    this.endSession = endSession;
    this.sessionCookie = sessionCookie;
  }

  @GET
  public Uni<SessionView> show() {
    var who = caller.get();
    return findOwnAccount.of(caller.portal().userId()).map(account -> SessionView.of(who, account));
  }

  /** Keeps what the person chose for itself. */
  @PATCH
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  public Uni<SessionView> change(byte[] body) {
    ChangeOwnAccountRequest wanted = ChangeOwnAccountRequest.read(body);
    var who = caller.get();
    UUID userId = caller.portal().userId();
    return changeOwnAccount
        .change(userId, wanted.language(), wanted.about())
        .chain(() -> findOwnAccount.of(userId))
        .map(account -> SessionView.of(who, account));
  }

  @POST
  @Path("/acting-for")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> actFor(byte[] body) {
    return act(ActingForRequest.read(body)).map(this::answer);
  }

  @DELETE
  public Uni<Response> end() {
    return endSession
        .end(caller.portal().sessionId())
        .map(ended -> Response.noContent().cookie(sessionCookie.removed()).build());
  }

  private Uni<StartedSession> act(ActingForRequest wanted) {
    var person = caller.portal();
    if (wanted.asOperator()) {
      return actAsOperator.act(person);
    }
    return wanted.business() == null
        ? actForPartner.act(person, Objects.requireNonNull(wanted.partnerId()))
        : actForBusiness.act(person, wanted.business().identifier());
  }

  private Response answer(StartedSession session) {
    return Response.ok(StartedSessionView.of(session))
        .header("Cache-Control", "no-store")
        .cookie(sessionCookie.holding(session.token().text(), session.token().lifetime()))
        .build();
  }
}
