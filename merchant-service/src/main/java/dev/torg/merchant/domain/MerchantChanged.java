package dev.torg.merchant.domain;

/** A merchant after a change, and the strongest fact of that change. */
public record MerchantChanged(Merchant merchant, MerchantFact fact) {}
