package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Logo;
import dev.torg.platform.business.SalesUnitName;
import dev.torg.platform.json.JsonForm;
import dev.torg.salesunit.domain.Clearable;
import dev.torg.salesunit.domain.SalesUnitPatch;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch of a sales unit. A logo is decoded on the way: call it on a worker thread.
 * Fails with a 400 that names everything that is wrong.
 */
final class SalesUnitPatchRequest {

  private static final String NAME = "name";
  private static final String LOGO = "salesUnitLogo";
  private static final String STATUS = "status";
  private static final String CONFIGURATION = "configuration";
  private static final String BANK_ACCOUNT = "bankAccount";
  private static final String PRICE_PACKAGE = "pricePackageId";
  private static final Map<String, SalesUnitStatus> STATUSES =
      Arrays.stream(SalesUnitStatus.values())
          .collect(Collectors.toMap(SalesUnitStatus::name, Function.identity()));

  private SalesUnitPatchRequest() {}

  /** What partners and merchants may change. */
  static SalesUnitPatch ofOwner(byte[] body) {
    JsonForm json = JsonForm.parse(body);
    SalesUnitPatch patch = SalesUnitPatch.ofOwner(name(json), logo(json), status(json));
    json.finish();
    return patch;
  }

  /** Everything that can change. */
  static SalesUnitPatch ofOperator(byte[] body, CheckDigits checkDigits) {
    JsonForm json = JsonForm.parse(body);
    MergePatch.refuseNull(json, CONFIGURATION);
    ConfigurationPatchRequest configuration =
        json.object(CONFIGURATION, ConfigurationPatchRequest::read)
            .orElse(ConfigurationPatchRequest.NOTHING);
    SalesUnitPatch patch =
        new SalesUnitPatch(
            name(json),
            logo(json),
            status(json),
            configuration.captureType(),
            configuration.flags(),
            MergePatch.clearable(
                json,
                BANK_ACCOUNT,
                () -> json.object(BANK_ACCOUNT, account -> bankAccount(account, checkDigits))),
            MergePatch.clearable(json, PRICE_PACKAGE, () -> json.uuid(PRICE_PACKAGE)));
    json.finish();
    return patch;
  }

  private static @Nullable String name(JsonForm json) {
    MergePatch.refuseNull(json, NAME);
    return json.parsed(NAME, name -> SalesUnitName.of(name).value()).orElse(null);
  }

  private static Clearable<Logo> logo(JsonForm json) {
    return MergePatch.clearable(json, LOGO, () -> json.parsed(LOGO, Logo::fromBase64));
  }

  private static @Nullable SalesUnitStatus status(JsonForm json) {
    MergePatch.refuseNull(json, STATUS);
    return json.choice(STATUS, STATUSES).orElse(null);
  }

  private static BankAccount bankAccount(JsonForm json, CheckDigits checkDigits) {
    json.require("scheme", "id");
    Optional<String> scheme = json.text("scheme", 5, 20);
    Optional<String> id = json.text("id", 9, 34);
    if (scheme.isEmpty() || id.isEmpty()) {
      throw new IllegalArgumentException("must have scheme and id");
    }
    return BankAccount.of(scheme.get(), id.get(), checkDigits);
  }
}
