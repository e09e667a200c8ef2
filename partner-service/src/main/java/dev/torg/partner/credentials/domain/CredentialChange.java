package dev.torg.partner.credentials.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a credential.
 *
 * @param pins whether {@code apiVersion} takes the place of the present one; null unpins
 * @param limits whether {@code expiresAt} takes the place of the present one; null means for ever
 */
public record CredentialChange(
    boolean pins, @Nullable String apiVersion, boolean limits, @Nullable Instant expiresAt) {}
