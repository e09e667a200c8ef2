package dev.torg.partner.sessions.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person may act for a partner. */
@Schema(requiredProperties = {"partnerId", "userId"})
record ConnectionView(
    @Schema(minLength = 3, maxLength = 10, pattern = "^\\d{3,10}$") String partnerId,
    @Schema(implementation = String.class, format = "uuid") UUID userId) {}
