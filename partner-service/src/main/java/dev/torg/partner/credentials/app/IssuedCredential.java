package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.FreshSecrets;

/** A new credential with its secrets, for the one answer that shows them. */
public record IssuedCredential(Credential credential, FreshSecrets secrets) {}
