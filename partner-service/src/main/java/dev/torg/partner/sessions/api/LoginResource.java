package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.LogIn;
import dev.torg.partner.sessions.app.LogIn.LoggedIn;
import dev.torg.partner.sessions.domain.ReturnPath;
import dev.torg.partner.tokens.app.IssuedToken;
import dev.torg.platform.identity.LanguageCookie;
import dev.torg.platform.identity.SessionCookie;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Login with the eID. The framework sends the browser there and back; a request arrives here only
 * when the eID has vouched for the person. Its own session is dropped at once, and refused if it is
 * shown again: ours takes over.
 */
@Cancellable(false)
@Path(LoginResource.PATH)
@Authenticated
public class LoginResource {

  static final String PATH = "/portal/v1/login";
  static final String RETURN_TO = "return_to";

  /** Whether the person must prove anew who it is. */
  static final String FRESH = "fresh";

  private final LogIn logIn;
  private final EidAnswer eidAnswer;
  private final OidcSession eidSession;
  private final SessionCookie sessionCookie;

  @Inject @IdToken JsonWebToken idToken;

  LoginResource(
      LogIn logIn, EidAnswer eidAnswer, OidcSession eidSession, SessionCookie sessionCookie) {
    this.logIn = logIn;
    this.eidAnswer = eidAnswer;
    this.eidSession = eidSession;
    this.sessionCookie = sessionCookie;
  }

  @GET
  public Uni<Response> login(
      @RestQuery(RETURN_TO) @Nullable String returnTo, @RestQuery(FRESH) @Nullable String fresh) {
    return Uni.createFrom()
        .deferred(() -> logIn(returnPath(returnTo), isTrue(fresh)))
        .onItemOrFailure()
        .call((answer, refusal) -> eidSession.logout());
  }

  private Uni<Response> logIn(ReturnPath returnPath, boolean anew) {
    return logIn
        .logIn(eidAnswer.person(idToken), eidAnswer.proof(idToken, anew))
        .map(loggedIn -> redirect(returnPath, loggedIn));
  }

  private Response redirect(ReturnPath returnPath, LoggedIn loggedIn) {
    IssuedToken token = loggedIn.session().token();
    Response.ResponseBuilder answer =
        Response.status(Response.Status.FOUND)
            .header("Location", returnPath.value())
            .header("Cache-Control", "no-store")
            .cookie(sessionCookie.holding(token.text(), token.lifetime()));
    if (loggedIn.language() != null) {
      answer.cookie(LanguageCookie.holding(loggedIn.language().text()));
    }
    return answer.build();
  }

  static boolean isTrue(@Nullable String fresh) {
    if (fresh == null || fresh.equalsIgnoreCase("true") || fresh.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(fresh);
    }
    throw Problems.invalid(List.of(new Violation(FRESH, "must be true or false")));
  }

  static ReturnPath returnPath(@Nullable String returnTo) {
    try {
      return returnTo == null ? ReturnPath.SESSION : new ReturnPath(returnTo);
    } catch (IllegalArgumentException notLocal) {
      throw Problems.invalid(List.of(new Violation(RETURN_TO, "must be a path on this host")));
    }
  }
}
