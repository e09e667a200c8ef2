package dev.torg.productorder.review.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes the body of a reviewer's question. */
@Schema(
    name = "ReviewQuestion",
    requiredProperties = "question",
    additionalProperties = Schema.False.class)
record QuestionBody(@Schema(minLength = 1, maxLength = 4000) String question) {}
