package dev.torg.productorder.domain;

import java.util.Optional;

/** The merchant's site and its terms of sale; the test site only where the site is not open yet. */
public record Website(
    String url,
    String termsUrl,
    Optional<String> testWebsiteUrl,
    Optional<String> testWebsiteUsername) {}
