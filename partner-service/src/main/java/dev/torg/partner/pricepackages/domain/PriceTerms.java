package dev.torg.partner.pricepackages.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a price package offers.
 *
 * @param description the price in at most six characters, such as {@code 2.99%}
 * @param visibleInSignupForm whether merchants may choose it themselves
 */
public record PriceTerms(
    String name,
    String description,
    boolean visibleInSignupForm,
    ProductType productType,
    Market market,
    @Nullable String commission) {}
