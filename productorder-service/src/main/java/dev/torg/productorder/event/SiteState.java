package dev.torg.productorder.event;

import dev.torg.productorder.domain.Website;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A website and its terms of sale. */
@Schema(name = "SiteState")
record SiteState(
    @Schema(format = "uri", maxLength = 2000) String url,
    @Schema(format = "uri", maxLength = 2000) String termsUrl) {

  static SiteState of(Website website) {
    return new SiteState(website.url().value(), website.termsUrl().value());
  }
}
