package dev.torg.productorder.domain;

import dev.torg.platform.business.HttpsAddress;
import java.util.Optional;

/** The merchant's site and its terms of sale; the test site only where the site is not open yet. */
public record Website(
    HttpsAddress url,
    HttpsAddress termsUrl,
    Optional<HttpsAddress> testWebsiteUrl,
    Optional<String> testWebsiteUsername) {

  Website withoutTestSite() {
    return new Website(url, termsUrl, Optional.empty(), Optional.empty());
  }
}
