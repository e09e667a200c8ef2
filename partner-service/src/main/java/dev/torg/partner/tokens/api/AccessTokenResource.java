package dev.torg.partner.tokens.api;

import dev.torg.partner.tokens.app.BuyToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * The standard way to a token. It takes no body and looks at no other header, because existing
 * clients send an empty body as JSON and an Authorization header without a token.
 */
@Cancellable(false)
@Path("/accesstoken/get")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AccessTokenResource {

  private final BuyToken buyToken;

  AccessTokenResource(BuyToken buyToken) {
    this.buyToken = buyToken;
  }

  @POST
  public Uni<Response> buy(
      @RestHeader("client_id") @Nullable String clientId,
      @RestHeader("client_secret") @Nullable String clientSecret,
      @RestHeader("Ocp-Apim-Subscription-Key") @Nullable String subscriptionKey) {
    var presented =
        ClientKeys.ofHeaders(clientId, clientSecret, subscriptionKey)
            .orElseThrow(RefusedKeys::standard);
    return buyToken
        .buy(presented)
        .map(token -> token.orElseThrow(RefusedKeys::standard))
        .map(token -> Response.ok(AccessTokenView.of(token)))
        .map(answer -> answer.header("Cache-Control", "no-store").build());
  }
}
