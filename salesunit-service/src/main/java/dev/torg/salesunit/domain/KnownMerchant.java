package dev.torg.salesunit.domain;

import dev.torg.platform.business.BusinessIdentifier;

/**
 * What is known of a merchant.
 *
 * @param status {@code ACTIVE} or {@code DEACTIVATED}
 */
public record KnownMerchant(BusinessIdentifier business, String name, String status) {}
