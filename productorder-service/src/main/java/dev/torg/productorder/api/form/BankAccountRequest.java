package dev.torg.productorder.api.form;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.CheckDigits;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A bank account by its national number. */
@Schema(
    name = "SettlementBankAccount",
    additionalProperties = Schema.False.class,
    properties =
        @SchemaProperty(
            name = "scheme",
            type = SchemaType.STRING,
            enumeration = {"BBAN:NO", "BBAN:DK", "BBAN:FI"}))
record BankAccountRequest(
    @NotNull String scheme,
    @NotNull @Schema(minLength = 9, maxLength = 34, examples = "86011117947") String id) {

  /** Whether both parts could be read. */
  boolean hasBoth() {
    return scheme != null && id != null;
  }

  BankAccount account(CheckDigits checkDigits) {
    return BankAccount.of(scheme, id, checkDigits);
  }
}
