package dev.torg.partner.sessions.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be an operator. */
@Schema(additionalProperties = Schema.False.class)
record AppointOperatorRequest(
    @NotNull @Schema(implementation = String.class, format = "uuid") UUID userId) {}
