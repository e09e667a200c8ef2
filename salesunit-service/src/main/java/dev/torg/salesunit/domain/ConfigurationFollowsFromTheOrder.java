package dev.torg.salesunit.domain;

import static dev.torg.salesunit.domain.ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED;
import static dev.torg.salesunit.domain.ConfigurationFlag.LATE_CAPTURE_ALLOWED;
import static dev.torg.salesunit.domain.ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED;
import static dev.torg.salesunit.domain.ConfigurationFlag.PAYMENT_ALLOWED;
import static dev.torg.salesunit.domain.ConfigurationFlag.RECURRING_ALLOWED;

import dev.torg.platform.business.Scheme;
import java.util.Map;

/**
 * The configuration that a new unit starts with. Norwegian units may capture in parts and late
 * without being granted it; elsewhere both are granted one by one.
 */
public final class ConfigurationFollowsFromTheOrder {

  private ConfigurationFollowsFromTheOrder() {}

  public static Configuration of(ApprovedOrder order) {
    if (!order.productType().takesPayments()) {
      return Configuration.allowing(CaptureType.NOT_APPLICABLE);
    }
    boolean norwegian = order.business().scheme() == Scheme.NO_ORG;
    return Configuration.allowing(
            CaptureType.RESERVE_CAPTURE, PAYMENT_ALLOWED, CREDIT_CARD_PAYMENT_ALLOWED)
        .with(
            CaptureType.RESERVE_CAPTURE,
            Map.of(
                RECURRING_ALLOWED, order.hasRecurring(),
                PARTIAL_CAPTURE_ALLOWED, norwegian,
                LATE_CAPTURE_ALLOWED, norwegian));
  }
}
