package dev.torg.productorder.event;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes where a field is in the order form; nobody implements it. */
@Schema(
    name = "OrderFormPointerState",
    type = SchemaType.STRING,
    minLength = 1,
    maxLength = 50,
    description = "JSON Pointer into the order form",
    examples = "/salesUnitName")
interface FieldPointerState {}
