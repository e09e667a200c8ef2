package dev.torg.salesunit.domain;

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
    boolean userinfoNinAllowed) {}
