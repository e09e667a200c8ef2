package dev.torg.partner.salesunitkeys.event;

import dev.torg.platform.business.BusinessIdentifier;

/** Nothing is to be kept of a merchant but that it was there. */
public record MerchantErased(BusinessIdentifier businessIdentifier) {

  public static final String EVENT = "merchant.merchant.erased.v1";
}
