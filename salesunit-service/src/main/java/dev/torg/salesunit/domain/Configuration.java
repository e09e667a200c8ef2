package dev.torg.salesunit.domain;

import java.util.Map;

/** What a sales unit may do: the flags of every published API version. */
public record Configuration(
    boolean paymentAllowed,
    CaptureType captureType,
    boolean skipLandingPageAllowed,
    boolean recurringAllowed,
    boolean partialCaptureAllowed,
    boolean lateCaptureAllowed,
    boolean landingPagePhoneNumberLocked,
    boolean longLivingPaymentAllowed,
    boolean creditCardPaymentAllowed,
    boolean customerMustBePresent,
    boolean userinfoNinAllowed) {

  /** This configuration with other values for the flags that are named. */
  public Configuration with(CaptureType capture, Map<ConfigurationFlag, Boolean> flags) {
    return new Configuration(
        value(ConfigurationFlag.PAYMENT_ALLOWED, flags),
        capture,
        value(ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED, flags),
        value(ConfigurationFlag.RECURRING_ALLOWED, flags),
        value(ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED, flags),
        value(ConfigurationFlag.LATE_CAPTURE_ALLOWED, flags),
        value(ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED, flags),
        value(ConfigurationFlag.LONG_LIVING_PAYMENT_ALLOWED, flags),
        value(ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED, flags),
        value(ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT, flags),
        value(ConfigurationFlag.USERINFO_NIN_ALLOWED, flags));
  }

  private boolean value(ConfigurationFlag flag, Map<ConfigurationFlag, Boolean> flags) {
    return flags.getOrDefault(flag, flag.of(this));
  }
}
