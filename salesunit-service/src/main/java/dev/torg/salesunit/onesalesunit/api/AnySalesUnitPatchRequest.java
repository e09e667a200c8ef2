package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.SalesUnitPatch;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A JSON merge patch of everything that can change about a unit, for operators. */
record AnySalesUnitPatchRequest(
    @NullRefused @Nullable ConfigurationRequest configuration,
    @JsonUnwrapped SalesUnitPatchRequest ofOwner,
    Replacement<BankAccountRequest> bankAccount,
    Replacement<UUID> pricePackageId) {

  record ConfigurationRequest(
      @NullRefused @Nullable CaptureType captureType,
      @NullRefused @JsonUnwrapped Map<ConfigurationFlag, Boolean> flags) {}

  record BankAccountRequest(
      @NotNull @Size(min = 5, max = 20) String scheme,
      @NotNull @Size(min = 9, max = 34) String id) {

    BankAccount account(CheckDigits checkDigits) {
      return BankAccount.of(scheme, id, checkDigits);
    }
  }

  /** Fails with a 400 that names everything that is wrong. */
  static SalesUnitPatch read(byte[] body, CheckDigits checkDigits) {
    return Body.of(body, AnySalesUnitPatchRequest.class)
        .check((request, violations) -> request.accountMustExist(checkDigits, violations))
        .valid()
        .patch(checkDigits);
  }

  private void accountMustExist(CheckDigits checkDigits, Violations violations) {
    BankAccountRequest given = bankAccount.value();
    if (given != null) {
      violations.attempt("/bankAccount", () -> given.account(checkDigits));
    }
  }

  private SalesUnitPatch patch(CheckDigits checkDigits) {
    BankAccountRequest account = bankAccount.value();
    return new SalesUnitPatch(
        ofOwner.newName(),
        ofOwner.salesUnitLogo(),
        ofOwner.status(),
        configuration == null ? null : configuration.captureType(),
        configuration == null ? Map.of() : configuration.flags(),
        new Replacement<>(
            bankAccount.applies(), account == null ? null : account.account(checkDigits)),
        pricePackageId,
        Replacement.none());
  }
}
