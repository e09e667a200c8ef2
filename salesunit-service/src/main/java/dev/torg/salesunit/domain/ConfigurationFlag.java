package dev.torg.salesunit.domain;

/** What a sales unit may or may not do, one by one, by its published name. */
public enum ConfigurationFlag {
  PAYMENT_ALLOWED("paymentAllowed"),
  SKIP_LANDING_PAGE_ALLOWED("skipLandingPageAllowed"),
  RECURRING_ALLOWED("recurringAllowed"),
  PARTIAL_CAPTURE_ALLOWED("partialCaptureAllowed"),
  LATE_CAPTURE_ALLOWED("lateCaptureAllowed"),
  LANDING_PAGE_PHONE_NUMBER_LOCKED("landingPagePhoneNumberLocked"),
  LONG_LIVING_PAYMENT_ALLOWED("longLivingPaymentAllowed"),
  CREDIT_CARD_PAYMENT_ALLOWED("creditCardPaymentAllowed"),
  CUSTOMER_MUST_BE_PRESENT("customerMustBePresent"),
  USERINFO_NIN_ALLOWED("userinfoNinAllowed");

  private final String text;

  ConfigurationFlag(String text) {
    this.text = text;
  }

  /** The published spelling. */
  public String text() {
    return text;
  }
}
