package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantStatus;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator may change of a merchant. */
@Schema(name = "MerchantChange", additionalProperties = Schema.False.class)
record ChangeMerchantRequest(@NotNull MerchantStatus status) {}
