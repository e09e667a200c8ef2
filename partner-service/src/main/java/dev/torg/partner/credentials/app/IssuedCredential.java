package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.FreshSecrets;

/** A credential with secrets that were made just now, for the one answer that shows them. */
public record IssuedCredential(Credential credential, FreshSecrets secrets) {}
