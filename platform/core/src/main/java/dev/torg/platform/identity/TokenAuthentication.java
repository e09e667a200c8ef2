package dev.torg.platform.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Turns the token of a request into the identity that {@code @RolesAllowed} looks at.
 *
 * <p>Used instead of the framework's own mechanism, which checks the signature anew on each request
 * and fetches keys on the event loop.
 */
@ApplicationScoped
class TokenAuthentication implements HttpAuthenticationMechanism {

  private final TokenVerifier verifier;

  @Inject
  TokenAuthentication(TokenVerifier verifier) {
    this.verifier = verifier;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager providers) {
    String token = PresentedToken.of(request.request());
    if (token == null) {
      return Uni.createFrom().nullItem();
    }
    return Uni.createFrom()
        .deferred(() -> verifier.verify(token))
        .map(verified -> identity(verified.caller(), request))
        .onFailure(InvalidTokenException.class)
        .transform(invalid -> new AuthenticationFailedException(invalid));
  }

  private static SecurityIdentity identity(Caller caller, RoutingContext request) {
    CurrentCaller.remember(request, caller);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(caller.subject().toString()))
        .addRoles(caller.roles())
        .build();
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom()
        .item(new ChallengeData(401, "WWW-Authenticate", "Bearer realm=\"torg\""));
  }

  @Override
  public int getPriority() {
    return DEFAULT_PRIORITY + 1_000;
  }
}
