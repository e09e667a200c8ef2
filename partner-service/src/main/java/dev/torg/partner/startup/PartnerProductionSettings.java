package dev.torg.partner.startup;

import static dev.torg.platform.startup.Requirements.atMost;
import static dev.torg.platform.startup.Requirements.between;
import static dev.torg.platform.startup.Requirements.on;
import static dev.torg.platform.startup.Requirements.oneOf;
import static dev.torg.platform.startup.Requirements.present;
import static dev.torg.platform.startup.Requirements.privateFiles;
import static dev.torg.platform.startup.Requirements.publicHttps;
import static dev.torg.platform.startup.Requirements.secret;

import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.startup.ProductionSetting;
import dev.torg.platform.startup.ProductionSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Who issues credentials and sessions is asked the most. */
@ApplicationScoped
class PartnerProductionSettings implements ProductionSettings {

  @Override
  public List<ProductionSetting> table() {
    return Stream.of(tokens(), sessions(), eid()).flatMap(List::stream).toList();
  }

  private static List<ProductionSetting> tokens() {
    return List.of(
        new ProductionSetting(
            "torg.token.signing-key-location",
            present().and(privateFiles()),
            "must name files with RSA keys in PKCS#8 PEM that others cannot read, the same for"
                + " all replicas: a generated one ends every session at each restart."),
        new ProductionSetting(
            "torg.token.lifetime",
            atMost(VerifiedToken.LONGEST_LIFE),
            "must be more than nothing and 24h at most: a stolen token is good for that long."),
        new ProductionSetting(
            "torg.bootstrap.operator-secret",
            secret(32),
            "must be 32 random characters or more, and not the demo's."),
        new ProductionSetting(
            "torg.partner-keys.most",
            between(1, 1000),
            "must be 1 to 1000: each key is another one to lose."));
  }

  private static List<ProductionSetting> sessions() {
    return List.of(
        new ProductionSetting(
            "torg.portal.session-lifetime",
            atMost(VerifiedToken.LONGEST_LIFE),
            "must be more than nothing and 24h at most: ended sessions are forgotten after a day."),
        new ProductionSetting(
            "torg.portal.login-lifetime",
            atMost(VerifiedToken.LONGEST_LIFE),
            "must be more than nothing and 24h at most: people prove daily who they are."));
  }

  private static List<ProductionSetting> eid() {
    return List.of(
        new ProductionSetting(
            "torg.eid.issuer",
            present().and(publicHttps()),
            "must be the https address of the eID: a development eID lets anybody in as anybody."),
        new ProductionSetting(
            "torg.eid.client-secret",
            present().and(secret(16)),
            "must be the secret that the eID gave, 16 characters or more, and not the demo's."),
        new ProductionSetting(
            "torg.eid.cookie-secret",
            present().and(secret(32)),
            "must be 32 random characters or more, and not the demo's."),
        new ProductionSetting(
            "quarkus.oidc.eid.authentication.pkce-required",
            on(),
            "must be true: a code that is caught on its way would open a session."),
        new ProductionSetting(
            "quarkus.oidc.eid.authentication.nonce-required",
            on(),
            "must be true: an old answer of the eID would open a session."),
        new ProductionSetting(
            "quarkus.oidc.eid.tls.verification",
            oneOf("required", "certificate-validation"),
            "must be required: anybody could pass for the eID."));
  }
}
