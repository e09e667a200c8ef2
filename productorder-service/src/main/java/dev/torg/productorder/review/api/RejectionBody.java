package dev.torg.productorder.review.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body of a rejection; the merchant alone reads the reason. */
@Schema(
    name = "ProductOrderRejection",
    requiredProperties = "reason",
    additionalProperties = Schema.False.class)
record RejectionBody(@Schema(minLength = 1, maxLength = 4000) String reason) {}
