package dev.torg.notification.messages.domain;

import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.Msn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint of which its owner may not know yet how it is.
 *
 * @param failingSince when the first call failed after the last success
 * @param toldPercent how far on the way to a pause the owner knows it to be
 */
public record TroubledEndpoint(
    UUID id,
    Owner owner,
    @Nullable Msn msn,
    String url,
    @Nullable Instant failingSince,
    int failures,
    boolean isPaused,
    int toldPercent) {}
