package dev.torg.orgconfig.domain;

import java.util.Optional;

/** The settings to replace; what is absent stays as it is. */
public record SettingsChange(
    Optional<ClientId> clientId,
    Optional<SecretReference> clientSecretRef,
    Optional<RedirectUri> redirectUri,
    Optional<Scopes> scopes,
    Optional<Boolean> vippsEnabled,
    Optional<Environment> environment) {

  Settings applyTo(Settings known) {
    return new Settings(
        clientId.orElse(known.clientId()),
        clientSecretRef.orElse(known.clientSecretRef()),
        redirectUri.orElse(known.redirectUri()),
        scopes.orElse(known.scopes()),
        vippsEnabled.orElse(known.vippsEnabled()),
        environment.orElse(known.environment()));
  }
}
