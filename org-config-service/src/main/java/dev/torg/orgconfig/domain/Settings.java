package dev.torg.orgconfig.domain;

/** Everything about a configuration that its administrator decides. */
public record Settings(
    ClientId clientId,
    SecretReference clientSecretRef,
    RedirectUri redirectUri,
    Scopes scopes,
    boolean vippsEnabled,
    Environment environment) {}
