package dev.torg.notification.messages.store;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which partners have sales units with a merchant, as far as is known. */
@ApplicationScoped
public class TiedPartners {

  private static final String OF_BUSINESS =
      "select distinct partner_id from known_sales_units"
          + " where business_scheme = $1 and business_id = $2 and partner_id is not null"
          + " order by partner_id";

  public Uni<List<String>> of(BusinessIdentifier business) {
    return SessionSql.select(OF_BUSINESS, business.scheme().text(), business.id())
        .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
  }
}
