package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.apiversion.ApiVersion;

/** Renders a price package in one generation of the API. */
sealed interface PricePackageRenderer permits PricePackages2023, PricePackages2026 {

  static PricePackageRenderer in(ApiVersion version) {
    return switch (version) {
      case V2023_08, V2023_11 -> new PricePackages2023();
      case V2026_01 -> new PricePackages2026();
    };
  }

  Record render(PricePackage pricePackage);
}
