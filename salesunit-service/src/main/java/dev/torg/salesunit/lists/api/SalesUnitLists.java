package dev.torg.salesunit.lists.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.paging.ListShape;
import dev.torg.salesunit.domain.SalesUnitSummary;

/** Which shape of a list of sales units each API version published. */
final class SalesUnitLists {

  private SalesUnitLists() {}

  /** For the list of all the caller's units. */
  static ListShape<SalesUnitSummary> of(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> SalesUnitListV202308.ofAll();
      case V2023_11 -> new SalesUnitListV202311();
      case V2026_01 -> new SalesUnitListV202601();
    };
  }

  /** For the list of the units of one merchant. */
  static ListShape<SalesUnitSummary> ofMerchant(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> SalesUnitListV202308.ofMerchant();
      case V2023_11 -> new SalesUnitListV202311();
      case V2026_01 -> new SalesUnitListV202601();
    };
  }
}
