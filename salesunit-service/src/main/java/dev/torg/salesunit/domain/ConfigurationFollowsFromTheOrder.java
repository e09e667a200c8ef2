package dev.torg.salesunit.domain;

import dev.torg.platform.business.Scheme;

/**
 * The configuration that a new unit starts with. Norwegian units may capture in parts and late
 * without being granted it; elsewhere both are granted one by one.
 */
public final class ConfigurationFollowsFromTheOrder {

  private ConfigurationFollowsFromTheOrder() {}

  public static Configuration of(ApprovedOrder order) {
    boolean payments = order.productType().takesPayments();
    boolean norwegianPayments = payments && order.business().scheme() == Scheme.NO_ORG;
    return new Configuration(
        payments,
        payments ? CaptureType.RESERVE_CAPTURE : CaptureType.NOT_APPLICABLE,
        /* skipLandingPageAllowed= */ false,
        /* recurringAllowed= */ payments && order.hasRecurring(),
        /* partialCaptureAllowed= */ norwegianPayments,
        /* lateCaptureAllowed= */ norwegianPayments,
        /* landingPagePhoneNumberLocked= */ false,
        /* longLivingPaymentAllowed= */ false,
        /* creditCardPaymentAllowed= */ payments,
        /* customerMustBePresent= */ false,
        /* userinfoNinAllowed= */ false);
  }
}
