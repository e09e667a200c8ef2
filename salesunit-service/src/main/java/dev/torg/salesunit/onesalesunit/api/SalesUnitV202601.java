package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;
import java.util.List;

/** Nine flags of the configuration, and neither bank details nor change log. */
final class SalesUnitV202601 implements SalesUnitRenderer {

  /** But for the first one. */
  private static final List<ConfigurationFlag> FLAGS =
      List.of(
          ConfigurationFlag.SKIP_LANDING_PAGE_ALLOWED,
          ConfigurationFlag.RECURRING_ALLOWED,
          ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED,
          ConfigurationFlag.LATE_CAPTURE_ALLOWED,
          ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED,
          ConfigurationFlag.LONG_LIVING_PAYMENT_ALLOWED,
          ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED);

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    SalesUnitParts.identity(unit, json);
    SalesUnitParts.configuration(unit.configuration(), FLAGS, json);
    SalesUnitParts.pricePackage(unit.pricePackage(), json);
    json.writeEndObject();
  }
}
