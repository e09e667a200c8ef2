package dev.torg.notification.messages.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** A merchant, and whether it was erased: then nothing is told that names it. */
public record KnownMerchant(BusinessIdentifier business, boolean erased) {}
