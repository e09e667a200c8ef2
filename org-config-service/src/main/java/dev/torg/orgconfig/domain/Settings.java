package dev.torg.orgconfig.domain;

import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;

/** Everything about a configuration that its administrator decides. */
public record Settings(
    ClientId clientId,
    SecretReference clientSecretRef,
    RedirectUri redirectUri,
    Scopes scopes,
    boolean vippsEnabled,
    Environment environment) {}
