package dev.torg.gateway.pass;

import dev.torg.gateway.answer.Answers;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.signing.SigningKey;
import dev.torg.platform.signing.SigningKeyFiles;
import dev.torg.platform.signing.SigningKeys;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The keys that passes are signed with, and what of them services may have (RFC 7517). */
@Singleton
public class PassKeys {

  private final SigningKeys keys;
  private final String published;
  private final Answers answers;

  @Inject
  PassKeys(PassSettings settings, Answers answers) {
    this.keys =
        SigningKeyFiles.read(
            settings.signingKeyLocation(), "torg.gateway.pass.signing-key-location");
    this.answers = answers;
    JsonArray all = new JsonArray();
    keys.all().forEach(key -> all.add(publicHalf(key)));
    this.published = new JsonObject().put("keys", all).encode();
  }

  @Produces
  @Singleton
  SigningKeys keys() {
    return keys;
  }

  /** Answers with the public halves. */
  public void show(Exchange exchange) {
    answers.show(exchange, "application/json", published);
  }

  private static JsonObject publicHalf(SigningKey key) {
    return new JsonObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", key.id())
        .put("n", key.modulus())
        .put("e", key.exponent());
  }
}
