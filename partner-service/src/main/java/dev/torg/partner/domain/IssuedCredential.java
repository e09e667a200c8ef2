package dev.torg.partner.domain;

/** A credential with secrets that were made just now, for the one answer that shows them. */
public record IssuedCredential(Credential credential, FreshSecrets secrets) {}
