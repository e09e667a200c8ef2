package dev.torg.partner.sessions.api;

import dev.torg.platform.business.Access;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody may do from now on. */
@Schema(additionalProperties = Schema.False.class)
record ChangeAccessRequest(
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"admin", "editor", "reader"})
        Access access) {}
