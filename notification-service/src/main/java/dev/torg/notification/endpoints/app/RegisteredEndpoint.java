package dev.torg.notification.endpoints.app;

import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Secret;

/** An endpoint with the secret that it has from now on, to be shown this once. */
public record RegisteredEndpoint(Endpoint endpoint, Secret secret) {}
