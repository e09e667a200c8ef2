package dev.torg.salesunit.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a sales unit may or may not do, one by one, by its published name. */
public enum ConfigurationFlag {
  PAYMENT_ALLOWED("paymentAllowed", Configuration::paymentAllowed),
  SKIP_LANDING_PAGE_ALLOWED("skipLandingPageAllowed", Configuration::skipLandingPageAllowed),
  RECURRING_ALLOWED("recurringAllowed", Configuration::recurringAllowed),
  PARTIAL_CAPTURE_ALLOWED("partialCaptureAllowed", Configuration::partialCaptureAllowed),
  LATE_CAPTURE_ALLOWED("lateCaptureAllowed", Configuration::lateCaptureAllowed),
  LANDING_PAGE_PHONE_NUMBER_LOCKED(
      "landingPagePhoneNumberLocked", Configuration::landingPagePhoneNumberLocked),
  LONG_LIVING_PAYMENT_ALLOWED("longLivingPaymentAllowed", Configuration::longLivingPaymentAllowed),
  CREDIT_CARD_PAYMENT_ALLOWED("creditCardPaymentAllowed", Configuration::creditCardPaymentAllowed),
  CUSTOMER_MUST_BE_PRESENT("customerMustBePresent", Configuration::customerMustBePresent),
  USERINFO_NIN_ALLOWED("userinfoNinAllowed", Configuration::userinfoNinAllowed);

  private final String text;
  private final Predicate<Configuration> value;

  ConfigurationFlag(String text, Predicate<Configuration> value) {
    this.text = text;
    this.value = value;
  }

  /** The published spelling. */
  public String text() {
    return text;
  }

  public boolean of(Configuration configuration) {
    return value.test(configuration);
  }

  /** The flags of a configuration by their published spelling, in the order of this enum. */
  public static Map<String, Boolean> all(Configuration configuration) {
    return Arrays.stream(values())
        .collect(
            Collectors.toMap(
                ConfigurationFlag::text,
                flag -> flag.of(configuration),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
