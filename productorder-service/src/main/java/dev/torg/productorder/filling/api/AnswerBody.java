package dev.torg.productorder.filling.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body of a merchant's answer. */
@Schema(
    name = "ReviewAnswer",
    requiredProperties = "answer",
    additionalProperties = Schema.False.class)
record AnswerBody(@Schema(minLength = 1, maxLength = 4000) String answer) {}
