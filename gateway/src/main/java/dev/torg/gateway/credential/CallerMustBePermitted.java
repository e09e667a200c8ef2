package dev.torg.gateway.credential;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.pass.Passes;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Trait;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.InvalidTokenException;
import dev.torg.platform.identity.KeysUnavailableException;
import dev.torg.platform.identity.SessionCookieName;
import dev.torg.platform.identity.TokenVerifier;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, and refuses who may not call this route. */
@Singleton
public class CallerMustBePermitted {

  private static final Future<Void> DONE = Future.succeededFuture();
  private static final int RETRY_SECONDS = 2;

  private final TokenVerifier verifier;
  private final Revocations revocations;
  private final RefusedTokens refused;
  private final SubscriptionKeyMustFit subscriptionKey;
  private final Passes passes;
  private final CookieMustBeSameOrigin sameOrigin;
  private final boolean publicOrgStatus;
  private final String sessionCookie;

  @Inject
  CallerMustBePermitted(
      TokenVerifier verifier,
      Revocations revocations,
      RefusedTokens refused,
      SubscriptionKeyMustFit subscriptionKey,
      Passes passes,
      CookieMustBeSameOrigin sameOrigin,
      OpeningSettings settings,
      @ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.verifier = verifier;
    this.revocations = revocations;
    this.refused = refused;
    this.subscriptionKey = subscriptionKey;
    this.passes = passes;
    this.sameOrigin = sameOrigin;
    this.publicOrgStatus = settings.publicOrgStatus();
    this.sessionCookie = SessionCookieName.of(publicUrl);
  }

  /**
   * Ends at once for a public route and for a token seen before; later for one whose signature must
   * be checked first, or whose service must be told anew who calls. Fails, or throws, with a
   * problem.
   */
  public Future<Void> check(Exchange exchange) {
    if (isOpen(exchange.route())) {
      exchange.forwardAs(withoutToken(exchange.request()));
      return DONE;
    }
    SentToken sent = SentToken.of(exchange.request(), sessionCookie);
    if (sent == null) {
      throw Unauthorized.withoutToken();
    }
    if (!revocations.areKnown()) {
      throw Problems.retryAfter(
          ProblemType.UNAVAILABLE, "Access tokens cannot be checked yet.", RETRY_SECONDS);
    }
    VerifiedToken remembered = verifier.remembered(sent.token());
    return remembered == null
        ? verify(sent).compose(verified -> permit(exchange, sent, verified))
        : permit(exchange, sent, remembered);
  }

  private boolean isOpen(Route route) {
    return route.isPublic() || (publicOrgStatus && route.has(Trait.OPENABLE));
  }

  /** A public route needs no token, so an old or empty one must do no harm there. */
  private static @Nullable String withoutToken(HttpServerRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return authorization == null || SentToken.isBearer(authorization) ? null : authorization;
  }

  /** Goes on where it was asked, though keys that all wait for come elsewhere. */
  private Future<VerifiedToken> verify(SentToken sent) {
    return Future.fromCompletionStage(
            Uni.createFrom()
                .deferred(() -> verifier.verify(sent.token()))
                .subscribeAsCompletionStage(),
            Vertx.currentContext())
        .recover(cause -> Future.failedFuture(refusal(cause)));
  }

  private static Throwable refusal(Throwable cause) {
    if (cause instanceof InvalidTokenException) {
      return Unauthorized.withInvalidToken("The access token is not valid, or not any more.");
    }
    if (cause instanceof KeysUnavailableException) {
      return Problems.retryAfter(
          ProblemType.UNAVAILABLE, "Access tokens cannot be checked at the moment.", RETRY_SECONDS);
    }
    return cause;
  }

  private Future<Void> permit(Exchange exchange, SentToken sent, VerifiedToken verified) {
    refused
        .refusal(verified)
        .ifPresent(
            reason -> {
              throw Unauthorized.withInvalidToken(reason);
            });
    subscriptionKey.check(exchange.request(), verified);
    exchange.identify(verified);
    permit(exchange.route(), verified.caller());
    if (refused.actsForDeactivatedPartner(verified) && !exchange.route().has(Trait.SESSION)) {
      throw Problems.forbidden("The partner that you act for is deactivated. Choose another role.");
    }
    ReadersOnlyRead.check(exchange.route(), exchange.request().method(), verified.caller());
    if (sent.fromCookie()) {
      sameOrigin.check(exchange.request());
    }
    return introduce(exchange, sent, verified);
  }

  /** Behind the gateway nobody gets a token that is good for anybody else. */
  private Future<Void> introduce(Exchange exchange, SentToken sent, VerifiedToken verified) {
    Route route = exchange.route();
    if (route.keepsToken()) {
      exchange.forwardAs(sent.authorization());
      return Future.succeededFuture();
    }
    return passes.of(verified, route.upstream()).onSuccess(exchange::forwardAs).mapEmpty();
  }

  private static void permit(Route route, Caller caller) {
    if (!route.isFor(caller)) {
      throw Problems.forbidden(
          "This needs the access token of a caller of the kind "
              + route.permitted()
              + "; this one is of the kind "
              + caller.kind().text()
              + ".");
    }
  }
}
