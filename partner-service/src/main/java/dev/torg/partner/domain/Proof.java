package dev.torg.partner.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys were presented, and they were right.
 *
 * @param subscriptionKey hash of the presented subscription key; absent for kinds without one
 * @param generation that of the set of secrets which were presented; of a mixed set, the present
 *     one
 * @param goodUntil when what was presented stops being good, if it does
 */
public record Proof(
    Credential credential,
    @Nullable SecretHash subscriptionKey,
    int generation,
    Optional<Instant> goodUntil) {}
