package dev.torg.partner.sessions.api;

import dev.torg.platform.business.Access;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and as what. */
@Schema(additionalProperties = Schema.False.class)
record InviteRequest(
    @NotNull
        @Size(min = 1, max = 200)
        @Schema(description = "What the administrators call that person", examples = "Pia Partner")
        String invitee,
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"admin", "editor", "reader"})
        Access access) {}
