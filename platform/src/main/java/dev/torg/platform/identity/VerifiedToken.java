package dev.torg.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a genuine token says.
 *
 * @param subscriptionKeyHash base64url SHA-256 of the subscription key that must come along; null
 *     when none is needed
 */
public record VerifiedToken(
    Caller caller, Instant issuedAt, Instant expiresAt, @Nullable String subscriptionKeyHash) {}
