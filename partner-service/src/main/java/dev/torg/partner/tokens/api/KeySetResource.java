package dev.torg.partner.tokens.api;

import dev.torg.platform.signing.SigningKeys;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public keys (RFC 7517) that tokens from here are checked with. */
@Path("/.well-known/jwks.json")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class KeySetResource {

  private final SigningKeys signingKeys;

  KeySetResource(SigningKeys signingKeys) {
    this.signingKeys = signingKeys;
  }

  @GET
  public KeySetView keys() {
    return KeySetView.of(signingKeys);
  }
}
