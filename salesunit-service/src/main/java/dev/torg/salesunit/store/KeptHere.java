package dev.torg.salesunit.store;

import static dev.torg.platform.personal.Subject.OF_BUSINESS;

import dev.torg.platform.personal.KeptRows;
import dev.torg.platform.personal.KeptTable;
import dev.torg.platform.personal.Subject;
import dev.torg.platform.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What salesunit-service keeps of businesses. */
@ApplicationScoped
class KeptHere implements KeptRows {

  private static final String UNITS =
      "msn in (select msn from sales_units where " + OF_BUSINESS + ")";

  private static final List<KeptTable> TABLES =
      List.of(
          KeptTable.of(Subject.BUSINESS, "merchants", "business_id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "sales_units", "msn", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "sales_unit_logos", "msn", UNITS),
          KeptTable.of(Subject.BUSINESS, "sales_unit_changes", "id", UNITS),
          KeptTable.of(
              Subject.BUSINESS, "api_calls", "concat_ws(' ', msn, day, status, endpoint)", UNITS),
          KeptTable.acts(
              Subject.BUSINESS,
              Topics.SALES_UNITS,
              "select msn::text from sales_units where " + OF_BUSINESS));

  @Override
  public List<KeptTable> tables() {
    return TABLES;
  }
}
