package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.io.IOException;

/** Writes a list of sales units as one API version published it, so that it can be streamed. */
interface SalesUnitListRenderer {

  SalesUnitListRenderer V2023_08 = new SalesUnitListV202308();
  SalesUnitListRenderer V2023_11 = new SalesUnitListV202311();
  SalesUnitListRenderer V2026_01 = new SalesUnitListV202601();
  SalesUnitListRenderer OF_MERCHANT_V2023_08 = new MerchantSalesUnitListV202308();

  void open(JsonGenerator json) throws IOException;

  void item(SalesUnitSummary unit, JsonGenerator json) throws IOException;

  void close(JsonGenerator json) throws IOException;

  /** For the list of all the caller's units. */
  static SalesUnitListRenderer of(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> V2023_08;
      case V2023_11 -> V2023_11;
      case V2026_01 -> V2026_01;
    };
  }

  /** For the list of the units of one merchant. */
  static SalesUnitListRenderer ofMerchant(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> OF_MERCHANT_V2023_08;
      case V2023_11 -> V2023_11;
      case V2026_01 -> V2026_01;
    };
  }
}
