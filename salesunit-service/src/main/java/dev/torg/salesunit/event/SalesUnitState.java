package dev.torg.salesunit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.WebAddress;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.LoginSettings;
import dev.torg.salesunit.domain.SalesUnit;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sales unit as its events publish it. Grows compatibly or not at all. */
@Schema(name = "SalesUnitState")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SalesUnitState(
    @Schema(maxLength = 10) String msn,
    @Schema(maxLength = 50) String name,
    SchemeAndId businessIdentifier,
    @Schema(maxLength = 50) @Nullable String partnerId,
    @Nullable UUID productOrderId,
    @Nullable UUID pricePackageId,
    @Schema(enumeration = {"ACTIVE", "DEACTIVATED"}) String status,
    Flags configuration,
    @Nullable SchemeAndId bankAccount,
    @Nullable Login login) {

  public static SalesUnitState of(SalesUnit unit) {
    return new SalesUnitState(
        unit.msn().value(),
        unit.name(),
        SchemeAndId.of(unit.business()),
        unit.partnerId(),
        unit.orderId(),
        unit.pricePackageId(),
        unit.status().name(),
        Flags.of(unit.configuration()),
        unit.bankAccount() == null ? null : SchemeAndId.of(unit.bankAccount()),
        unit.login() == null ? null : Login.of(unit.login()));
  }

  @Schema
  public record SchemeAndId(
      @Schema(maxLength = 30) String scheme, @Schema(maxLength = 34) String id) {

    static SchemeAndId of(BusinessIdentifier business) {
      return new SchemeAndId(business.scheme().text(), business.id());
    }

    static SchemeAndId of(BankAccount account) {
      return new SchemeAndId(account.scheme().text(), account.id());
    }
  }

  /** What programs of the unit may do with the Login API. */
  @Schema(name = "SalesUnitLogin")
  public record Login(
      @Schema(maxItems = LoginSettings.MOST_ADDRESSES)
          List<@Size(max = WebAddress.LONGEST) String> redirectUris,
      @Schema(maxItems = 8) List<@Size(max = 40) String> scopes) {

    static Login of(LoginSettings login) {
      return new Login(
          login.redirectUris().stream().map(RedirectUri::value).toList(), login.scopes().values());
    }
  }

  public record Flags(
      boolean paymentAllowed,
      @Schema(maxLength = 30) String captureType,
      boolean skipLandingPageAllowed,
      boolean recurringAllowed,
      boolean partialCaptureAllowed,
      boolean lateCaptureAllowed,
      boolean landingPagePhoneNumberLocked,
      boolean longLivingPaymentAllowed,
      boolean creditCardPaymentAllowed,
      boolean customerMustBePresent,
      boolean userinfoNinAllowed) {

    static Flags of(Configuration configuration) {
      return new Flags(
          configuration.allows(ConfigurationFlag.PAYMENT_ALLOWED),
          configuration.captureType().text(),
          configuration.allows(ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED),
          configuration.allows(ConfigurationFlag.RECURRING_ALLOWED),
          configuration.allows(ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED),
          configuration.allows(ConfigurationFlag.LATE_CAPTURE_ALLOWED),
          configuration.allows(ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED),
          configuration.allows(ConfigurationFlag.LONG_LIVING_PAYMENT_ALLOWED),
          configuration.allows(ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED),
          configuration.allows(ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT),
          configuration.allows(ConfigurationFlag.USERINFO_NIN_ALLOWED));
    }
  }
}
