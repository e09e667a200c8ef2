package dev.torg.productorder.store;

import static dev.torg.platform.personal.Subject.OF_BUSINESS;

import dev.torg.platform.personal.KeptRows;
import dev.torg.platform.personal.KeptTable;
import dev.torg.platform.personal.Subject;
import dev.torg.platform.topic.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What productorder-service keeps of businesses. */
@ApplicationScoped
class KeptHere implements KeptRows {

  private static final List<KeptTable> TABLES =
      List.of(
          KeptTable.of(Subject.BUSINESS, "known_merchants", "merchant_id", OF_BUSINESS),
          KeptTable.of(Subject.BUSINESS, "known_sales_units", "msn", OF_BUSINESS),
          KeptTable.of(
              Subject.BUSINESS, "product_orders", "id", "test_website_password", OF_BUSINESS),
          KeptTable.acts(
              Subject.BUSINESS,
              Topics.PRODUCT_ORDERS,
              "select id::text from product_orders where " + OF_BUSINESS));

  @Override
  public List<KeptTable> tables() {
    return TABLES;
  }
}
