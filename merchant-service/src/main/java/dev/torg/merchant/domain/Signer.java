package dev.torg.merchant.domain;

import java.time.Instant;
import java.util.UUID;

/** A person at the moment of signing, and what the business registry said about her just now. */
public record Signer(UUID userId, String name, Instant loggedInAt, boolean holdsSigningRight) {}
