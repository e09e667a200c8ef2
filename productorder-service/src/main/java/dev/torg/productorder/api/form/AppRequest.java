package dev.torg.productorder.api.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The app; goes with productUseCase App only. */
@Schema(name = "OrderApp", additionalProperties = Schema.False.class)
record AppRequest(@NotNull @Size(min = 1, max = 100) String appName) {}
