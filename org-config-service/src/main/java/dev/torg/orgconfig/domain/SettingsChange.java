package dev.torg.orgconfig.domain;

import static java.util.Objects.requireNonNullElse;

import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import org.jspecify.annotations.Nullable;

/** The settings to replace; what is absent stays as it is. */
public record SettingsChange(
    @Nullable ClientId clientId,
    @Nullable SecretReference clientSecretRef,
    @Nullable RedirectUri redirectUri,
    @Nullable Scopes scopes,
    @Nullable Boolean vippsEnabled,
    @Nullable Environment environment) {

  Settings applyTo(Settings known) {
    return new Settings(
        requireNonNullElse(clientId, known.clientId()),
        requireNonNullElse(clientSecretRef, known.clientSecretRef()),
        requireNonNullElse(redirectUri, known.redirectUri()),
        requireNonNullElse(scopes, known.scopes()),
        requireNonNullElse(vippsEnabled, known.vippsEnabled()),
        requireNonNullElse(environment, known.environment()));
  }
}
