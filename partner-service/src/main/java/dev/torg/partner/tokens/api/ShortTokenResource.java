package dev.torg.partner.tokens.api;

import dev.torg.partner.tokens.app.BuyToken;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The way to a short-lived token for keys without a subscription key: OAuth client credentials. */
@Cancellable(false)
@Path("/miami/v1/token")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ShortTokenResource {

  private final BuyToken buyToken;

  ShortTokenResource(BuyToken buyToken) {
    this.buyToken = buyToken;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> buy(
      @RestHeader("Authorization") @Nullable String authorization, byte[] form) {
    if (!UrlEncodedForm.value(form, "grant_type")
        .filter("client_credentials"::equals)
        .isPresent()) {
      throw RefusedKeys.unknownGrantType();
    }
    var presented =
        ClientKeys.ofBasicAuthentication(authorization).orElseThrow(RefusedKeys::ofOAuthClient);
    return buyToken
        .buy(presented)
        .map(token -> token.orElseThrow(RefusedKeys::ofOAuthClient))
        .map(token -> Response.ok(ShortTokenView.of(token)))
        .map(answer -> answer.header("Cache-Control", "no-store").build());
  }
}
