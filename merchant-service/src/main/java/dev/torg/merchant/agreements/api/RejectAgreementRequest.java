package dev.torg.merchant.agreements.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an operator turns an agreement down, in words for the business. */
@Schema(name = "AgreementRejection", additionalProperties = Schema.False.class)
record RejectAgreementRequest(@NotNull @Size(min = 1, max = 1000) String reason) {}
