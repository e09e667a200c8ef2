package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;

@Embeddable
@SuppressWarnings("NullAway.Init")
class ConfigurationColumns {

  @Enumerated(EnumType.STRING)
  CaptureType captureType;

  boolean paymentAllowed;
  boolean skipLandingPageAllowed;
  boolean recurringAllowed;
  boolean partialCaptureAllowed;
  boolean lateCaptureAllowed;
  boolean landingPagePhoneNumberLocked;
  boolean longLivingPaymentAllowed;
  boolean creditCardPaymentAllowed;
  boolean customerMustBePresent;
  boolean userinfoNinAllowed;

  static ConfigurationColumns of(Configuration configuration) {
    ConfigurationColumns columns = new ConfigurationColumns();
    columns.captureType = configuration.captureType();
    columns.paymentAllowed = configuration.allows(ConfigurationFlag.PAYMENT_ALLOWED);
    columns.skipLandingPageAllowed =
        configuration.allows(ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED);
    columns.recurringAllowed = configuration.allows(ConfigurationFlag.RECURRING_ALLOWED);
    columns.partialCaptureAllowed = configuration.allows(ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED);
    columns.lateCaptureAllowed = configuration.allows(ConfigurationFlag.LATE_CAPTURE_ALLOWED);
    columns.landingPagePhoneNumberLocked =
        configuration.allows(ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED);
    columns.longLivingPaymentAllowed =
        configuration.allows(ConfigurationFlag.LONG_LIVING_PAYMENT_ALLOWED);
    columns.creditCardPaymentAllowed =
        configuration.allows(ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED);
    columns.customerMustBePresent =
        configuration.allows(ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT);
    columns.userinfoNinAllowed = configuration.allows(ConfigurationFlag.USERINFO_NIN_ALLOWED);
    return columns;
  }

  Configuration configuration() {
    return new Configuration(
        captureType,
        Map.of(
            ConfigurationFlag.PAYMENT_ALLOWED, paymentAllowed,
            ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED, skipLandingPageAllowed,
            ConfigurationFlag.RECURRING_ALLOWED, recurringAllowed,
            ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED, partialCaptureAllowed,
            ConfigurationFlag.LATE_CAPTURE_ALLOWED, lateCaptureAllowed,
            ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED, landingPagePhoneNumberLocked,
            ConfigurationFlag.LONG_LIVING_PAYMENT_ALLOWED, longLivingPaymentAllowed,
            ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED, creditCardPaymentAllowed,
            ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT, customerMustBePresent,
            ConfigurationFlag.USERINFO_NIN_ALLOWED, userinfoNinAllowed));
  }
}
