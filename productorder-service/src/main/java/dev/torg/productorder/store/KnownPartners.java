package dev.torg.productorder.store;

import dev.torg.platform.event.Projection;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.sql.SessionSql;
import dev.torg.productorder.domain.KnownPartner;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What partner-service told about partners. */
@ApplicationScoped
public class KnownPartners {

  private static final String SELECT = "select partner_id, name, active from known_partners";
  private static final String FIND = SELECT + " where partner_id = $1";
  private static final String ACTIVE =
      SELECT + " where active and partner_id > $1 order by partner_id limit $2";
  private static final Pattern PARTNER_ID = Pattern.compile("\\d{3,10}");
  private static final Projection<KnownPartner> PROJECTION =
      Projection.<KnownPartner>into("known_partners")
          .key("partner_id", KnownPartner::partnerId)
          .column("name", KnownPartner::name)
          .column("active", KnownPartner::active);

  public Uni<Optional<KnownPartner>> find(String partnerId) {
    return SessionSql.first(FIND, partnerId).map(row -> row.map(KnownPartners::partner));
  }

  /** The active partners by number; one more than the page, to see whether there is more. */
  public Uni<List<KnownPartner>> active(PageRequest page) {
    String after = page.after().map(cursor -> cursor.key(PARTNER_ID)).orElse("");
    OptionalInt limit = page.oneMore();
    return SessionSql.select(ACTIVE, after, limit.isPresent() ? (long) limit.getAsInt() : null)
        .map(rows -> rows.stream().map(KnownPartners::partner).toList());
  }

  public Uni<Boolean> keep(KnownPartner partner, long sequence) {
    return PROJECTION.keep(partner, sequence);
  }

  private static KnownPartner partner(Object[] row) {
    return new KnownPartner((String) row[0], (String) row[1], (Boolean) row[2]);
  }
}
