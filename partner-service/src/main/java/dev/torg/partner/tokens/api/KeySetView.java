package dev.torg.partner.tokens.api;

import dev.torg.platform.signing.SigningKey;
import dev.torg.platform.signing.SigningKeys;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Web Key Set. */
@Schema
record KeySetView(@Schema(maxItems = 10) List<VerificationKey> keys) {

  static KeySetView of(SigningKeys keys) {
    return new KeySetView(keys.all().stream().map(KeySetView::view).toList());
  }

  private static VerificationKey view(SigningKey key) {
    return new VerificationKey("RSA", "sig", "RS256", key.id(), key.modulus(), key.exponent());
  }

  /** The public half of an RSA key. */
  @Schema
  record VerificationKey(
      @Schema(enumeration = "RSA") String kty,
      @Schema(enumeration = "sig") String use,
      @Schema(enumeration = "RS256") String alg,
      @Schema(minLength = 43, maxLength = 43) String kid,
      @Schema(minLength = 1, maxLength = 2000) String n,
      @Schema(minLength = 1, maxLength = 10) String e) {}
}
