package dev.torg.partner.sessions.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to act for a partner. */
@Schema(additionalProperties = Schema.False.class)
record ConnectUserRequest(
    @NotNull @Schema(implementation = String.class, format = "uuid") UUID userId) {}
