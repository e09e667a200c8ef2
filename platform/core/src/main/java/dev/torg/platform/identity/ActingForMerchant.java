package dev.torg.platform.identity;

import dev.torg.platform.business.BusinessIdentifier;

/**
 * Acting for a business, by a role in the business registry.
 *
 * @param maySign whether that role lets the person sign for the business
 */
public record ActingForMerchant(BusinessIdentifier business, boolean maySign)
    implements ActingFor {}
