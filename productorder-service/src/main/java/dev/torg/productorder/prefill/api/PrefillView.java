package dev.torg.productorder.prefill.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a prefill answers. */
@Schema(name = "PrefilledOrder")
record PrefillView(
    UUID prefilledOrderId,
    @Schema(format = "uri", maxLength = 2000, description = "For the merchant; good for 14 days")
        String prefillUrl) {}
