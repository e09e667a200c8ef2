package dev.torg.partner.sessions.api;

import dev.torg.partner.domain.PartnerId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person may act for a partner. */
@Schema
record ConnectionView(
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) String partnerId,
    @Schema(implementation = String.class, format = "uuid") UUID userId) {}
