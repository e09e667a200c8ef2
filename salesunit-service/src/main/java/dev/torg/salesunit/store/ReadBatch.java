package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitScope.OfMerchant;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartner;
import dev.torg.salesunit.domain.SalesUnitScope.OfPartnerAtMerchant;
import io.vertx.core.AsyncResult;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Units that are asked for in one statement, each within the scope of who asked. */
record ReadBatch(List<AskedUnit> asked) {

  /**
   * What a scope says nothing about is null, and holds for every unit. Each table is looked up by
   * its key, once for each unit: {@code offset 0} keeps the planner from joining whole tables,
   * which it likes while they are small, and does not unlearn as fast as they grow.
   */
  static final String STATEMENT =
      "select "
          + DetailsRow.COLUMNS_OF_BATCH
          + ", asked.place"
          + """

             from unnest($1::bigint[], $2::varchar[], $3::varchar[], $4::varchar[])
               with ordinality as asked (msn, partner_id, business_scheme, business_id, place)
             cross join lateral (select * from sales_units where msn = asked.msn offset 0) u
             cross join lateral (select status from merchants
               where business_scheme = u.business_scheme and business_id = u.business_id offset 0) m
             left join lateral (select * from price_packages
               where price_package_id = u.price_package_id offset 0) p on true
             where u.status = 'ACTIVE' and m.status = 'ACTIVE'
               and (asked.partner_id is null or asked.partner_id = u.partner_id)
               and (asked.business_id is null or (asked.business_scheme = u.business_scheme
                 and asked.business_id = u.business_id))
            """;

  Tuple parameters() {
    int size = asked.size();
    Long[] msns = new Long[size];
    String[] partners = new String[size];
    String[] schemes = new String[size];
    String[] businesses = new String[size];
    for (int at = 0; at < size; at++) {
      SalesUnitScope scope = asked.get(at).scope();
      msns[at] = asked.get(at).msn();
      if (scope instanceof OfPartner partner) {
        partners[at] = partner.partnerId();
      } else if (scope instanceof OfMerchant merchant) {
        schemes[at] = merchant.business().scheme().text();
        businesses[at] = merchant.business().id();
      } else if (scope instanceof OfPartnerAtMerchant both) {
        partners[at] = both.partnerId();
        schemes[at] = both.business().scheme().text();
        businesses[at] = both.business().id();
      }
    }
    return Tuple.of(msns, partners, schemes, businesses);
  }

  /** Gives each asker its unit, or the failure of all. */
  void answer(AsyncResult<RowSet<Row>> rows) {
    if (rows.failed()) {
      asked.forEach(unit -> unit.fail(rows.cause()));
      return;
    }
    List<Optional<SalesUnitDetails>> found =
        new ArrayList<>(Collections.nCopies(asked.size(), Optional.empty()));
    for (Row row : rows.result()) {
      int place = Math.toIntExact(row.getLong(DetailsRow.WIDTH)) - 1;
      found.set(place, Optional.of(DetailsRow.details(row)));
    }
    for (int at = 0; at < found.size(); at++) {
      asked.get(at).answer(found.get(at));
    }
  }
}
