package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class ConfigurationColumns {

  @Column(name = "payment_allowed")
  boolean paymentAllowed;

  @Column(name = "capture_type")
  @Enumerated(EnumType.STRING)
  CaptureType captureType;

  @Column(name = "skip_landing_page_allowed")
  boolean skipLandingPageAllowed;

  @Column(name = "recurring_allowed")
  boolean recurringAllowed;

  @Column(name = "partial_capture_allowed")
  boolean partialCaptureAllowed;

  @Column(name = "late_capture_allowed")
  boolean lateCaptureAllowed;

  @Column(name = "landing_page_phone_number_locked")
  boolean landingPagePhoneNumberLocked;

  @Column(name = "long_living_payment_allowed")
  boolean longLivingPaymentAllowed;

  @Column(name = "credit_card_payment_allowed")
  boolean creditCardPaymentAllowed;

  @Column(name = "customer_must_be_present")
  boolean customerMustBePresent;

  @Column(name = "userinfo_nin_allowed")
  boolean userinfoNinAllowed;

  static ConfigurationColumns of(Configuration configuration) {
    ConfigurationColumns columns = new ConfigurationColumns();
    columns.paymentAllowed = configuration.paymentAllowed();
    columns.captureType = configuration.captureType();
    columns.skipLandingPageAllowed = configuration.skipLandingPageAllowed();
    columns.recurringAllowed = configuration.recurringAllowed();
    columns.partialCaptureAllowed = configuration.partialCaptureAllowed();
    columns.lateCaptureAllowed = configuration.lateCaptureAllowed();
    columns.landingPagePhoneNumberLocked = configuration.landingPagePhoneNumberLocked();
    columns.longLivingPaymentAllowed = configuration.longLivingPaymentAllowed();
    columns.creditCardPaymentAllowed = configuration.creditCardPaymentAllowed();
    columns.customerMustBePresent = configuration.customerMustBePresent();
    columns.userinfoNinAllowed = configuration.userinfoNinAllowed();
    return columns;
  }

  Configuration configuration() {
    return new Configuration(
        paymentAllowed,
        captureType,
        skipLandingPageAllowed,
        recurringAllowed,
        partialCaptureAllowed,
        lateCaptureAllowed,
        landingPagePhoneNumberLocked,
        longLivingPaymentAllowed,
        creditCardPaymentAllowed,
        customerMustBePresent,
        userinfoNinAllowed);
  }
}
