package dev.torg.productorder.api.form;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes where a field is in the order form; nobody implements it. */
@Schema(
    name = "OrderFormPointer",
    type = SchemaType.STRING,
    minLength = 1,
    maxLength = 50,
    description = "JSON Pointer into the order form",
    examples = "/salesUnitName")
public interface FieldPointerSchema {}
